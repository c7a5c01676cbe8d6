package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import org.glossator.session.ProjectSession;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.settings.CurrentSettings;
import org.jspecify.annotations.Nullable;

/// What a window needs from outside.
///
/// @param system the colours of the desktop
/// @param background runs one long job at a time
/// @param picker asks for files; `null` for the platform's own choosers
/// @param safekeeping what is known of the project's file
/// @param onReviewer called with the project as another reviewer has it: the window begins anew on
///   it
/// @param onOpenProject called when the reviewer chose another project
/// @param onOpenFolder called with a folder that the desktop is to show
public record WindowParts(
        Texts texts,
        Clock clock,
        ZoneId zone,
        CurrentSettings settings,
        ObservableValue<ColorScheme> system,
        Executor background,
        @Nullable FilePicker picker,
        Safekeeping safekeeping,
        Consumer<ProjectSession> onReviewer,
        Consumer<Path> onOpenProject,
        Consumer<Path> onOpenFolder,
        Runnable onQuit) {}
