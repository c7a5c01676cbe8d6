package org.glossator.ui.shell;

/// What the commands call, by what they are about.
public record Actions(
        SpanActions span,
        EdgeActions edges,
        LetterActions letter,
        ProjectActions project,
        SchemaActions schema,
        ViewActions view) {}
