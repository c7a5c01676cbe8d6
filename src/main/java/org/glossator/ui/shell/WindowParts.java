package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.jspecify.annotations.Nullable;

/// What a window needs from outside.
///
/// @param background runs one long job at a time
/// @param picker asks for files; `null` for the platform's own choosers
/// @param onOpenProject called when the reviewer chose another project
public record WindowParts(
        Texts texts,
        Clock clock,
        ZoneId zone,
        boolean dark,
        Executor background,
        @Nullable FilePicker picker,
        Consumer<Path> onOpenProject,
        Runnable onQuit) {}
