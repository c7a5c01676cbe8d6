package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.DialogPane;
import org.glossator.session.ProjectSession;
import org.glossator.store.Holder;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects that are free, encrypted, or open elsewhere, and what is asked before they are opened.
class OpeningTest {

    @TempDir Path folder;

    private Path project;
    private AskedReviewer reviewer;

    @BeforeEach
    void prepare() throws Exception {
        project = folder.resolve("letters");
        reviewer = new AskedReviewer(folder.resolve("other"));
    }

    @AfterEach
    void end() throws Exception {
        reviewer.close();
    }

    @Test
    void aProjectThatIsFreeIsOpenedWithoutAQuestion() throws Exception {
        AskedReviewer.make(project, ProjectKey.none());

        reviewer.open(project);

        try (ProjectSession session = reviewer.opened().session()) {
            assertThat(session.isReadOnly()).isFalse();
            assertThat(session.queue()).hasSize(2);
        }
    }

    @Test
    void aWrongPasswordIsSaidAfterAWhileAndTheRightOneOpens() throws Exception {
        try (ProjectKey key = ProjectKey.of("open sesame".toCharArray())) {
            AskedReviewer.make(project, key);
        }
        reviewer.open(project);
        DialogPane question = reviewer.question();
        assertThat(question.getHeaderText()).contains("“letters” is encrypted");

        reviewer.typePassword("open barley");
        reviewer.waitUntilToldOfPassword("not the password");
        assertThat(reviewer.delays()).containsExactly(Duration.ofSeconds(1));
        assertThat(reviewer.isStillAsked()).isTrue();
        reviewer.typePassword("open sesame");

        try (ProjectSession session = reviewer.opened().session()) {
            assertThat(session.queue()).hasSize(2);
        }
        reviewer.waitUntilNothingIsAsked();
    }

    @Test
    void whoHasNoPasswordLeaves() throws Exception {
        try (ProjectKey key = ProjectKey.of("open sesame".toCharArray())) {
            AskedReviewer.make(project, key);
        }
        reviewer.open(project);
        reviewer.question();

        reviewer.press("Cancel");

        assertThat(reviewer.outcome()).isInstanceOf(Outcome.Left.class);
    }

    @Test
    void whoHasAProjectOpenIsSaidAndItCanBeRead() throws Exception {
        AskedReviewer.make(project, ProjectKey.none());
        Process other = hold(project);
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            reviewer.open(project);
            assertThat(reviewer.question().getContentText())
                    .contains(System.getProperty("user.name") + " has it open on ")
                    .contains("since ");

            reviewer.press("Open to read only");

            Outcome.Opened opened = reviewer.opened();
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
        AskedReviewer.make(project, ProjectKey.none());
        Process other = hold(project);
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            reviewer.open(project);
            reviewer.question();

            reviewer.press("Choose another…");

            try (ProjectSession session = reviewer.opened().session()) {
                assertThat(session.file()).isEqualTo(folder.resolve("other.mv.db"));
                assertThat(session.isReadOnly()).isFalse();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
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
            try (ProjectStore store = ProjectStore.open(Path.of(args[0]), Clock.systemUTC())) {
                System.out.println(store.isReadOnly() ? "read only" : "open");
                Thread.sleep(TimeUnit.MINUTES.toMillis(2));
            }
        }
    }
}
