package org.glossator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.detect.Detection;
import org.glossator.session.Places;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.SampleLetters;
import org.glossator.session.Workers;
import org.glossator.store.ProjectException;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.Notice;
import org.glossator.ui.shell.Look;
import org.glossator.ui.shell.Workbench;
import org.jspecify.annotations.Nullable;

/// The window's composition root: makes the parts and hands them to each other.
public final class App extends Application {

    private final Clock clock = Clock.systemDefaultZone();
    private final Texts texts = new Texts(Locale.getDefault());
    private final Places places = Places.of(System.getenv(), System.getProperties());
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("jobs").daemon().factory());

    /// Loaded while the window comes up.
    private final CompletableFuture<Detection> detection =
            CompletableFuture.supplyAsync(Detection::shipped, background);

    private @Nullable ProjectSession session;
    private @Nullable Workbench workbench;
    private @Nullable Stage stage;

    @Override
    public void start(Stage primary) {
        Look.loadFonts();
        stage = primary;
        List<String> named = getParameters().getUnnamed();
        open(named.isEmpty() ? places.sampleProject() : Path.of(named.getFirst()));
    }

    @Override
    public void stop() {
        background.shutdownNow();
        closeSession();
    }

    private void open(Path project) {
        Stage window = stage == null ? new Stage() : stage;
        try {
            boolean first = project.equals(places.sampleProject());
            Files.createDirectories(places.home());
            closeSession();
            ProjectSession opened =
                    ProjectSession.open(
                            project,
                            ProjectSession.FIRST_REVIEWER,
                            Workers.ofMachine(),
                            detection::join,
                            clock);
            session = opened;
            if (first && opened.queue().isEmpty()) {
                importSamples(opened);
            }
            Workbench made = new Workbench(window, opened, parts());
            workbench = made;
            made.show();
            if (System.getProperty("glossator.rehearsal") != null) {
                Rehearsal.play(made);
            }
        } catch (ProjectException | IOException e) {
            new Notice(() -> window.isShowing() ? window : null, texts)
                    .show(texts.get("project.failed"), String.valueOf(e.getMessage()), "");
        }
    }

    private void importSamples(ProjectSession opened) throws IOException {
        List<Path> samples = SampleLetters.copyTo(places.home().resolve("sample-letters"));
        opened.importLetters(samples, Progress.none());
    }

    private Workbench.Parts parts() {
        return new Workbench.Parts(
                texts,
                clock,
                ZoneId.systemDefault(),
                Platform.getPreferences().getColorScheme() == ColorScheme.DARK,
                background,
                null,
                this::open,
                this::quit);
    }

    /// Windows first: leaving the toolkit under an open popup crashes it on GTK.
    private void quit() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }

    private void closeSession() {
        ProjectSession open = session;
        session = null;
        if (workbench != null) {
            workbench.desk().leave();
            workbench = null;
        }
        if (open != null) {
            open.close();
        }
    }
}
