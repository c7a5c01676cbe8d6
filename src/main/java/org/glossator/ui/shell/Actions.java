package org.glossator.ui.shell;

/// What the commands call, by what they are about.
public record Actions(
        SpanActions span,
        EdgeActions edges,
        LetterActions letter,
        QueueActions queue,
        SearchActions search,
        ProjectActions project,
        BackupActions backup,
        SchemaActions schema,
        ViewActions view,
        ProgramActions program) {}
