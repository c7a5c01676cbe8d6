package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.glossator.detect.Detection;
import org.glossator.session.PasswordDelay;
import org.glossator.session.Progress;
import org.glossator.session.ProjectCare;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.Backup;
import org.glossator.store.Holder;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.OpeningQuestions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A reviewer who opens projects, and answers what is asked on the way.
class OpeningTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Detection DETECTION = Detection.shipped();
    private static final List<Path> LETTERS =
            List.of(
                    Path.of("assets/letters/000_47fe36eff498bcee.txt"),
                    Path.of("assets/letters/002_a7bb91b34d925d5b.txt"));
    private static final Path THIRD_LETTER = Path.of("assets/letters/004_d5ffccf3fb2d0ca2.txt");

    @TempDir Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final List<Duration> delays = new CopyOnWriteArrayList<>();
    private final FxRobot robot = new FxRobot();
    private Path project;
    private Optional<Path> another = Optional.empty();
    private Opening opening;

    @BeforeEach
    void prepare() throws Exception {
        FxToolkit.registerPrimaryStage();
        project = folder.resolve("letters");
        opening =
                new Opening(
                        OpeningTest::session,
                        new OpeningQuestions(
                                new Texts(Locale.ENGLISH),
                                () -> null,
                                ZoneOffset.UTC,
                                new Chosen()),
                        background,
                        Platform::runLater,
                        new PasswordDelay(delays::add),
                        CLOCK,
                        outcomes::add);
    }

    @AfterEach
    void end() throws Exception {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Opened opened) {
                opened.session().close();
            }
        }
        background.shutdownNow();
        FxToolkit.cleanupStages();
    }

    @Test
    void aProjectThatIsFreeIsOpenedWithoutAQuestion() throws Exception {
        make(ProjectKey.none());

        open(project);

        try (ProjectSession session = opened().session()) {
            assertThat(session.isReadOnly()).isFalse();
            assertThat(session.queue()).hasSize(2);
        }
    }

    @Test
    void aWrongPasswordIsSaidAfterAWhileAndTheRightOneOpens() throws Exception {
        try (ProjectKey key = ProjectKey.of("open sesame".toCharArray())) {
            make(key);
        }
        open(project);
        DialogPane question = question();
        assertThat(question.getHeaderText()).contains("“letters” is encrypted");

        answer("open barley");
        waitFor(() -> told().getText().contains("not the password"));
        assertThat(delays).containsExactly(Duration.ofSeconds(1));
        assertThat(outcomes).isEmpty();
        answer("open sesame");

        try (ProjectSession session = opened().session()) {
            assertThat(session.queue()).hasSize(2);
        }
        waitFor(() -> dialogs().isEmpty());
    }

    @Test
    void whoHasNoPasswordLeaves() throws Exception {
        try (ProjectKey key = ProjectKey.of("open sesame".toCharArray())) {
            make(key);
        }
        open(project);
        question();

        press("Cancel");

        assertThat(outcome()).isInstanceOf(Outcome.Left.class);
    }

    @Test
    void whoHasAProjectOpenIsSaidAndItCanBeRead() throws Exception {
        make(ProjectKey.none());
        Process other = hold(project);
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            open(project);
            assertThat(question().getContentText())
                    .contains(System.getProperty("user.name") + " has it open on ")
                    .contains("since ");

            press("Open to read only");

            Outcome.Opened opened = opened();
            try (ProjectSession session = opened.session()) {
                assertThat(session.isReadOnly()).isTrue();
                assertThat(session.queue()).hasSize(2);
            }
            Holder holder = opened.attempt().heldBy();
            assertThat(holder).isNotNull();
            assertThat(holder.process()).isEqualTo(other.pid());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void insteadOfAProjectThatSomebodyHasOpenAnotherCanBeChosen() throws Exception {
        make(ProjectKey.none());
        another = Optional.of(folder.resolve("other"));
        Process other = hold(project);
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            open(project);
            question();

            press("Choose another…");

            try (ProjectSession session = opened().session()) {
                assertThat(session.file()).isEqualTo(folder.resolve("other.mv.db"));
                assertThat(session.isReadOnly()).isFalse();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDamagedProjectComesBackFromItsNewestBackupAsItWas() throws Exception {
        make(ProjectKey.none());
        Backup.Made backup = backUp();
        List<String> before = contents(project);
        byte[] damaged = damage();
        open(project);
        assertThat(question().getContentText())
                .contains("nothing was written to the file")
                .contains("glossator recover");
        assertThat(backup.check().isWhole()).isTrue();

        press("Restore the backup of ");

        Outcome.Opened opened = opened();
        opened.session().close();
        assertThat(opened.restored().orElseThrow().replaced()).hasBinaryContent(damaged);
        assertThat(contents(project)).isEqualTo(before);
    }

    @Test
    void aDamagedProjectWithoutABackupIsLeftAsItIs() throws Exception {
        make(ProjectKey.none());
        byte[] damaged = damage();
        open(project);

        assertThat(question().getContentText()).contains("No backup that is whole");
        assertThat(dialogs().getFirst().getButtonTypes()).hasSize(2);
        press("Cancel");

        assertThat(outcome()).isInstanceOf(Outcome.Left.class);
        assertThat(folder.resolve("letters.mv.db")).hasBinaryContent(damaged);
    }

    @Test
    void aBackupTakesThePlaceOfTheOpenProjectWhichIsKept() throws Exception {
        make(ProjectKey.none());
        Backup.Made backup = backUp();
        List<String> before = contents(project);
        ProjectSession session = session(Attempt.at(project));
        session.importLetters(List.of(THIRD_LETTER), Progress.none());
        Attempt attempt = Attempt.at(project);

        Backup chosen = new Backup(backup.file(), LocalDateTime.now(CLOCK), Backup.Kind.MANUAL);
        Platform.runLater(() -> opening.restore(attempt, chosen, session::close));

        Outcome.Opened opened = opened();
        opened.session().close();
        assertThat(contents(project)).isEqualTo(before);
        try (ProjectSession aside =
                session(Attempt.at(opened.restored().orElseThrow().replaced()))) {
            assertThat(aside.queue()).hasSize(3);
        }
    }

    @Test
    void aBackupThatIsNotWholeChangesNothing() throws Exception {
        make(ProjectKey.none());
        List<String> before = contents(project);
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no backup");
        Backup backup = new Backup(broken, LocalDateTime.now(CLOCK), Backup.Kind.MANUAL);

        Platform.runLater(() -> opening.restore(Attempt.at(project), backup, () -> {}));

        Outcome.Opened opened = opened();
        opened.session().close();
        assertThat(opened.restored()).isEmpty();
        assertThat(opened.trouble()).isPresent();
        assertThat(contents(project)).isEqualTo(before);
    }

    private void open(Path chosen) {
        Platform.runLater(() -> opening.open(Attempt.at(chosen)));
    }

    private Outcome outcome() throws InterruptedException {
        Outcome outcome = outcomes.poll(60, TimeUnit.SECONDS);
        assertThat(outcome).isNotNull();
        return outcome;
    }

    private Outcome.Opened opened() throws InterruptedException {
        return (Outcome.Opened) outcome();
    }

    private DialogPane question() throws Exception {
        waitFor(() -> !dialogs().isEmpty());
        return dialogs().getFirst();
    }

    private static List<DialogPane> dialogs() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .toList();
    }

    private void answer(String password) {
        robot.interact(() -> {
            robot.lookup("#project-password").queryTextInputControl().setText(password);
        });
        press("OK");
    }

    private Labeled told() {
        return robot.lookup("#project-password-told").queryLabeled();
    }

    /// Presses the button whose words begin so.
    private void press(String words) {
        robot.interactNoWait(() -> {
            DialogPane pane = dialogs().getFirst();
            Node button =
                    pane.getButtonTypes().stream()
                            .filter(type -> type.getText().startsWith(words))
                            .map(pane::lookupButton)
                            .findFirst()
                            .orElseThrow();
            ((ButtonBase) button).fire();
        });
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    }

    private static ProjectSession session(Attempt attempt) {
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

    /// A project with two letters, one of them done.
    private void make(ProjectKey key) throws Exception {
        try (ProjectSession session = session(Attempt.at(project).with(key))) {
            session.importLetters(LETTERS, Progress.none());
            session.setStatus(session.queue().getFirst().id(), ReviewStatus.DONE).get();
        }
    }

    private Backup.Made backUp() {
        return new ProjectCare(project, ProjectKey.none()).backUp(null, CLOCK, Progress.none());
    }

    private byte[] damage() throws Exception {
        Path file = folder.resolve("letters.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[(int) Files.size(file) / 2]), 0);
        }
        return Files.readAllBytes(file);
    }

    /// Every row of every table, as H2 writes them out.
    private static List<String> contents(Path project) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:h2:" + project + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                                "sa",
                                "");
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            while (lines.next()) {
                if (lines.getString(1).startsWith("INSERT")) {
                    rows.add(lines.getString(1));
                }
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    /// Another program that has the project open.
    private static Process hold(Path project) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Opens a project and keeps it.
    static final class Holding {

        private Holding() {}

        public static void main(String[] args) throws Exception {
            try (ProjectStore store = ProjectStore.open(Path.of(args[0]), CLOCK)) {
                System.out.println(store.isReadOnly() ? "read only" : "open");
                Thread.sleep(TimeUnit.MINUTES.toMillis(2));
            }
        }
    }

    /// Chooses what the test decided.
    private final class Chosen implements FilePicker {

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
            return another;
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
