package org.glossator.ui.shell;

/// What the commands call, by what they are about.
public record Actions(
        SpanActions span, LetterActions letter, ProjectActions project, ViewActions view) {}
