package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.glossator.detect.Detection;
import org.glossator.session.PasswordDelay;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.Backup;
import org.glossator.store.ProjectKey;
import org.glossator.store.ReviewStatus;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.OpeningQuestions;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A reviewer at a screen who opens projects, is asked on the way, and answers.
final class AskedReviewer implements AutoCloseable {

    static final Clock CLOCK = Clock.systemUTC();

    private static final Detection DETECTION = Detection.shipped();
    private static final List<Path> LETTERS =
            List.of(
                    Path.of("assets/letters/000_47fe36eff498bcee.txt"),
                    Path.of("assets/letters/002_a7bb91b34d925d5b.txt"));

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final List<Duration> delays = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private final Opening opening;

    /// @param another the project that is chosen where another can be
    AskedReviewer(Path another) throws Exception {
        FxToolkit.registerPrimaryStage();
        opening =
                new Opening(
                        AskedReviewer::session,
                        new OpeningQuestions(
                                new Texts(Locale.ENGLISH),
                                () -> null,
                                ZoneOffset.UTC,
                                new Chosen(another)),
                        background,
                        Platform::runLater,
                        new PasswordDelay(delays::add),
                        CLOCK,
                        outcomes::add);
    }

    @Override
    public void close() throws Exception {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Opened opened) {
                opened.session().close();
            }
        }
        background.shutdownNow();
        FxToolkit.cleanupStages();
    }

    /// A project with two letters, one of them done.
    static void make(Path project, ProjectKey key) throws Exception {
        try (ProjectSession session = session(Attempt.at(project).with(key))) {
            session.importLetters(LETTERS, Progress.none());
            session.setStatus(session.queue().getFirst().id(), ReviewStatus.DONE).get();
        }
    }

    static ProjectSession session(Attempt attempt) {
        ProjectOpening opening =
                new ProjectOpening(
                        attempt.project(),
                        Workers.ofMachine(),
                        () -> DETECTION,
                        CLOCK,
                        attempt.key());
        return attempt.toRead()
                ? opening.toRead(ProjectSession.FIRST_REVIEWER)
                : opening.as(ProjectSession.FIRST_REVIEWER);
    }

    void open(Path project) {
        Platform.runLater(() -> opening.open(Attempt.at(project)));
    }

    /// @param close closes the project where it is open
    void restore(Path project, Backup backup, Runnable close) {
        Platform.runLater(() -> opening.restore(Attempt.at(project), backup, close));
    }

    /// What the opening came to, once it has.
    Outcome outcome() throws InterruptedException {
        Outcome outcome = outcomes.poll(60, TimeUnit.SECONDS);
        assertThat(outcome).isNotNull();
        return outcome;
    }

    Outcome.Opened opened() throws InterruptedException {
        return (Outcome.Opened) outcome();
    }

    /// Whether nothing has come of the opening so far.
    boolean isStillAsked() {
        return outcomes.isEmpty();
    }

    /// How long the reviewer was kept waiting for wrong passwords.
    List<Duration> delays() {
        return List.copyOf(delays);
    }

    /// The question that is asked, once it is.
    DialogPane question() throws Exception {
        waitFor(() -> !questions().isEmpty());
        return questions().getFirst();
    }

    void waitUntilNothingIsAsked() throws Exception {
        waitFor(() -> questions().isEmpty());
    }

    void typePassword(String password) {
        robot.interact(() -> {
            robot.lookup("#project-password").queryTextInputControl().setText(password);
        });
        press("OK");
    }

    /// Waits until this is said beside the password.
    void waitUntilToldOfPassword(String words) throws Exception {
        waitFor(() ->
                robot.lookup("#project-password-told").queryLabeled().getText().contains(words));
    }

    /// Presses the button whose words begin so.
    void press(String words) {
        robot.interactNoWait(() -> {
            DialogPane pane = questions().getFirst();
            Node button =
                    pane.getButtonTypes().stream()
                            .filter(type -> type.getText().startsWith(words))
                            .map(pane::lookupButton)
                            .findFirst()
                            .orElseThrow();
            ((ButtonBase) button).fire();
        });
    }

    private static List<DialogPane> questions() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .toList();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    }

    /// Chooses what the test decided.
    private record Chosen(Path another) implements FilePicker {

        @Override
        public List<Path> letters() {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> project() {
            return Optional.of(another);
        }

        @Override
        public Optional<Path> schema() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> packageFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newReport(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newPackage(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> file(String title, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newSchema() {
            return Optional.empty();
        }
    }
}
