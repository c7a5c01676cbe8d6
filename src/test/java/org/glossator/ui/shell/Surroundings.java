package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.glossator.session.ProjectCare;
import org.glossator.session.ProjectSession;
import org.glossator.store.Backup;
import org.glossator.store.Holder;
import org.glossator.store.ProjectKey;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.KeyChange;
import org.glossator.ui.settings.CurrentSettings;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/// What is around a window that a test drives: its settings, the desktop's colours, and all that
/// the window asks of the outside, which is noted and goes no further.
final class Surroundings implements AutoCloseable {

    private final Path project;
    private final SettingsFile file;
    private final CurrentSettings settings;
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<Backup> restored = new CopyOnWriteArrayList<>();
    private final List<KeyChange> keyChanges = new CopyOnWriteArrayList<>();
    private final List<Path> openedFolders = new CopyOnWriteArrayList<>();

    /// @param start the settings, as if they had been read from the file
    Surroundings(Path project, Settings start) {
        this.project = project;
        this.file = new SettingsFile(project.resolveSibling("settings.json"));
        this.settings = new CurrentSettings(file, start);
    }

    /// @param heldBy who has the project open meanwhile
    /// @param onReviewer told the project as another reviewer has it
    WindowParts parts(
            FilePicker picker, @Nullable Holder heldBy, Consumer<ProjectSession> onReviewer) {
        return new WindowParts(
                new Texts(Locale.ENGLISH),
                Clock.systemUTC(),
                ZoneOffset.UTC,
                settings,
                system,
                background,
                picker,
                new Safekeeping(
                        new ProjectCare(project, ProjectKey.none()),
                        heldBy,
                        restored::add,
                        keyChanges::add),
                onReviewer,
                _ -> {},
                openedFolders::add,
                () -> {});
    }

    /// Lets no job begin until this is counted down.
    CountDownLatch holdJobs() {
        CountDownLatch goOn = new CountDownLatch(1);
        background.execute(() -> {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return goOn;
    }

    /// The settings as they are kept on disk.
    Settings settingsOnDisk() throws Exception {
        return file.read().settings();
    }

    void changeSettings(UnaryOperator<Settings> change) throws Exception {
        OpenedWindow.onWindow(() -> {
            settings.change(change);
            return true;
        });
    }

    /// Changes the colours of the desktop.
    void setSystemColours(ColorScheme scheme) throws Exception {
        OpenedWindow.onWindow(() -> {
            system.set(scheme);
            return true;
        });
    }

    /// The backups that the project was to be brought back from.
    List<Backup> restored() {
        return List.copyOf(restored);
    }

    /// The passwords that were asked for.
    List<KeyChange> keyChanges() {
        return List.copyOf(keyChanges);
    }

    /// The folders that the desktop was to show.
    List<Path> openedFolders() {
        return List.copyOf(openedFolders);
    }

    @Override
    public void close() {
        background.shutdown();
    }
}
