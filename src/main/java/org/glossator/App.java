package org.glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.detect.Detection;
import org.glossator.session.CrashReports;
import org.glossator.session.Failure;
import org.glossator.session.PasswordDelay;
import org.glossator.session.Places;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.SampleLetters;
import org.glossator.session.Workers;
import org.glossator.store.Backup;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.KeyChange;
import org.glossator.ui.dialog.KeyNotice;
import org.glossator.ui.dialog.NativeFilePicker;
import org.glossator.ui.dialog.Notice;
import org.glossator.ui.dialog.OpeningQuestions;
import org.glossator.ui.dialog.RestoreNotice;
import org.glossator.ui.settings.CurrentSettings;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.SettingsFile;
import org.glossator.ui.shell.Look;
import org.glossator.ui.shell.Safekeeping;
import org.glossator.ui.shell.WindowParts;
import org.glossator.ui.shell.Workbench;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window's composition root: makes the parts and hands them to each other.
public final class App extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Clock clock = Clock.systemDefaultZone();
    private final Texts texts = new Texts(Locale.getDefault());
    private final Places places = Places.of(System.getenv(), System.getProperties());
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("jobs").daemon().factory());

    /// Loaded while the project is opened.
    private final CompletableFuture<Detection> detection =
            CompletableFuture.supplyAsync(Detection::shipped);

    private final SettingsFile settingsFile = new SettingsFile(places.settings());
    private SettingsFile.Read readSettings =
            new SettingsFile.Read(Settings.usual(), Optional.empty());

    private @Nullable CurrentSettings settings;
    private @Nullable ProjectSession session;
    private @Nullable Attempt attempt;
    private @Nullable Opening opening;
    private @Nullable Workbench workbench;
    private @Nullable Stage stage;

    /// Runs before the toolkit's own thread does.
    @Override
    public void init() throws IOException {
        readSettings = settingsFile.read();
    }

    @Override
    public void start(Stage primary) {
        Thread.setDefaultUncaughtExceptionHandler(
                new Faults(new CrashReports(places.crashReports(), clock), this::tell));
        Look.loadFonts();
        settings = new CurrentSettings(settingsFile, readSettings.settings());
        stage = primary;
        // Questions come and go before there is a window; the last one's end is not the program's.
        Platform.setImplicitExit(false);
        opening = opening();
        List<String> named = getParameters().getUnnamed();
        open(named.isEmpty() ? places.sampleProject() : Path.of(named.getFirst()));
    }

    @Override
    public void stop() {
        background.shutdownNow();
        closeSession();
    }

    /// Opens the project off the window's thread. The one that is open stays so until then: if the
    /// new one is refused, the reviewer goes on where they were.
    private void open(Path project) {
        Objects.requireNonNull(opening).open(Attempt.at(project));
    }

    private Opening opening() {
        return new Opening(
                this::session,
                new OpeningQuestions(
                        texts,
                        this::shown,
                        ZoneId.systemDefault(),
                        new NativeFilePicker(this::shown, texts)),
                background,
                Platform::runLater,
                PasswordDelay.sleeping(),
                clock,
                this::ended);
    }

    private ProjectSession session(Attempt wanted) {
        ProjectOpening opening =
                new ProjectOpening(
                        wanted.project(),
                        Workers.ofMachine(),
                        detection::join,
                        clock,
                        wanted.key());
        if (wanted.toRead()) {
            return opening.toRead(ProjectSession.FIRST_REVIEWER);
        }
        ProjectSession opened = opening.asBefore();
        try {
            if (wanted.project().equals(places.sampleProject()) && opened.queue().isEmpty()) {
                Path samples = places.home().resolve("sample-letters");
                opened.importLetters(SampleLetters.copyTo(samples), Progress.none());
            }
            return opened;
        } catch (IOException e) {
            opened.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void ended(Outcome outcome) {
        switch (outcome) {
            case Outcome.Opened opened -> show(opened);
            case Outcome.Refused(var failure) -> refused(failure);
            case Outcome.Left() -> {
                if (workbench == null) {
                    quit();
                }
            }
        }
    }

    private void show(Outcome.Opened opened) {
        closeSession();
        ProjectSession now = opened.session();
        session = now;
        attempt = opened.attempt();
        Workbench made = new Workbench(Objects.requireNonNull(stage), now, parts(opened.attempt()));
        workbench = made;
        made.show();
        Platform.setImplicitExit(true);
        tellOfDamage();
        new RestoreNotice(notice(), texts).tell(opened.restored(), opened.trouble());
        opened.key().ifPresent(this::tellOfKey);
        if (System.getProperty("glossator.rehearsal") != null) {
            Rehearsal.play(made);
            return;
        }
        if (now.file().startsWith(places.home())) {
            made.welcome();
        }
        made.backUpDaily();
    }

    /// The same project in a new window, as another reviewer has it.
    private void workAs(ProjectSession other) {
        Objects.requireNonNull(workbench).leave();
        session = other;
        Workbench made =
                new Workbench(
                        Objects.requireNonNull(stage),
                        other,
                        parts(Objects.requireNonNull(attempt)));
        workbench = made;
        made.show();
    }

    private void restore(Backup backup) {
        letGo((held, close) -> Objects.requireNonNull(opening).restore(held, backup, close));
    }

    private void changeKey(KeyChange typed) {
        letGo((held, close) -> Objects.requireNonNull(opening).changeKey(held, typed, close));
    }

    /// The window lets go of the project, which is closed once its running job has stopped.
    private void letGo(BiConsumer<Attempt, Runnable> next) {
        Workbench now = Objects.requireNonNull(workbench);
        ProjectSession open = Objects.requireNonNull(session);
        Attempt held = Objects.requireNonNull(attempt);
        now.leave();
        Objects.requireNonNull(stage).getScene().getRoot().setDisable(true);
        workbench = null;
        session = null;
        attempt = null;
        next.accept(held, open::close);
    }

    private void tellOfKey(KeyChanged changed) {
        KeyNotice about = new KeyNotice(notice(), texts);
        changed.trouble()
                .ifPresentOrElse(
                        about::refused, () -> about.changed(changed.encrypted(), changed.left()));
    }

    private void refused(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        LOG.warn("a project was not opened: {}", failure.code());
        notice().show(
                        texts.get("project.failed"),
                        texts.get("project.failed.what", failure.text()),
                        "");
        Platform.setImplicitExit(true);
    }

    /// What nobody caught: the window stays, and says where the report is.
    private void tell(Failure failure, Optional<Path> report) {
        String where = report.map(file -> texts.get("fault.report", file)).orElse("");
        Platform.runLater(() -> notice().show(texts.get("fault.title"), failure.text(), where));
    }

    /// The window, if it is to be seen.
    private @Nullable Window shown() {
        return stage != null && stage.isShowing() ? stage : null;
    }

    private Notice notice() {
        return new Notice(this::shown, texts);
    }

    /// Once: settings that could not be read are not silently gone.
    private void tellOfDamage() {
        readSettings
                .damaged()
                .ifPresent(aside ->
                        notice().show(
                                        texts.get("settings.damaged.title"),
                                        texts.get("settings.damaged", aside),
                                        ""));
        readSettings = new SettingsFile.Read(readSettings.settings(), Optional.empty());
    }

    private WindowParts parts(Attempt of) {
        return new WindowParts(
                texts,
                clock,
                ZoneId.systemDefault(),
                Objects.requireNonNull(settings),
                Platform.getPreferences().colorSchemeProperty(),
                background,
                null,
                new Safekeeping(of.care(), of.heldBy(), this::restore, this::changeKey),
                this::workAs,
                this::open,
                folder -> getHostServices().showDocument(folder.toUri().toString()),
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
            workbench.leave();
            workbench = null;
        }
        if (open != null) {
            open.close();
        }
        if (attempt != null) {
            attempt.key().close();
            attempt = null;
        }
    }
}
