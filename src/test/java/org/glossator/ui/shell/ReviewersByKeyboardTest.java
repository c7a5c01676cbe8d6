package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.concurrent.Task;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.TaskProgressView;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReceivedPackage;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several people work on one project: in turn at one machine, and with packages.
class ReviewersByKeyboardTest extends DrivenWindow {

    private Path chosen;

    @BeforeEach
    void open() throws Exception {
        chosen = Files.createDirectory(folder.resolve("chosen"));
        openLabelledByTwo(chosen);
    }

    @Test
    void anotherReviewerTakesOverAndHasLabelsOfTheirOwn() throws Exception {
        changeTo("Reviewer C");

        assertThat(robot.lookup("#status-reviewer").<Button>query().getText())
                .startsWith("Reviewer C");
        window.focus(window.marks().visible().getFirst());
        window.run(Command.ACCEPT);

        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer reviewerC = store.reviewer("Reviewer C");
            Reviewer first = store.reviewer(OpenedWindow.REVIEWER);
            var letter = store.queue(reviewerC).getFirst().id();
            assertThat(store.marks(letter, reviewerC).annotations()).hasSize(1);
            assertThat(store.marks(letter, first).annotations()).isEmpty();
        }
    }

    @Test
    void whoWorkedLastIsWhoTheProjectOpensFor() throws Exception {
        changeTo("Reviewer C");
        window.focus(window.marks().visible().getFirst());
        window.run(Command.ACCEPT);
        window.close();

        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            assertThat(store.teamwork().reviewers().latest())
                    .map(Reviewer::name)
                    .contains("Reviewer C");
        }
    }

    @Test
    void aPackageComesBackAndIsMergedByAKey() throws Exception {
        Path file = packageOfReviewerC();

        window.run(Command.MERGE_PACKAGE);
        window.waitFor(() -> window.desk().queue().getFirst().status() == ReviewStatus.DONE);

        assertThat(window.desk().session().packages().merge(file, Progress.none()).again())
                .isTrue();
    }

    @Test
    void aMergeThatIsStoppedIsSaidToHaveChangedNothing() throws Exception {
        packageOfReviewerC();
        CountDownLatch goOn = window.around().holdJobs();
        window.run(Command.MERGE_PACKAGE);
        window.run(Command.JOBS);
        OpenedWindow.onWindow(() -> {
            robot.lookup("#jobs")
                    .<TaskProgressView<Task<?>>>query()
                    .getTasks()
                    .forEach(Task::cancel);
            return true;
        });

        goOn.countDown();
        window.waitFor(() ->
                robot.lookup("#status-said")
                        .queryLabeled()
                        .getText()
                        .equals("Stopped; nothing is changed"));

        assertThat(window.desk().queue().getFirst().status()).isNotEqualTo(ReviewStatus.DONE);
    }

    @Test
    void whatBecameOfAReviewersLabelsIsSaidWithTheReasons() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.waitFor(() -> window.actions().adjudication().letter().isPresent());
        robot.type(KeyCode.W);
        robot.write("it is a mention");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.L);
        window.settle();
        window.workAs("Reviewer B");

        Parent dialog = window.dialog(Command.SHOW_OUTCOMES);

        assertThat(((TextArea) dialog.lookup(".text-area")).getText())
                .contains("you had nothing there – it is a mention");
    }

    /// What Reviewer C gives back who did a letter on another machine.
    private Path packageOfReviewerC() throws Exception {
        Path file = chosen.resolve("package.glossator");
        changeTo("Reviewer C");
        OpenedWindow.onWindow(
                () -> window.desk().session().packages().send("Reviewer C", null, file));
        Path away = folder.resolve("away");
        ReceivedPackage.open(file, away, ProjectKey.none(), Clock.systemUTC());
        Files.delete(file);
        try (ProjectSession reviewerC = TwoReviewers.open(away, "Reviewer C")) {
            reviewerC.setStatus(reviewerC.queue().getFirst().id(), ReviewStatus.DONE).join();
            reviewerC.packages().giveBack(file);
        }
        return file;
    }

    private void changeTo(String name) throws Exception {
        window.dialog(Command.CHANGE_REVIEWER);
        robot.targetWindow(robot.lookup("#reviewer-name").query().getScene().getWindow());
        OpenedWindow.onWindow(() -> {
            robot.lookup("#reviewer-name").queryTextInputControl().requestFocus();
            robot.lookup("#reviewer-name").queryTextInputControl().clear();
            return true;
        });
        robot.write(name);
        robot.type(KeyCode.ENTER);
        window.waitFor(() ->
                window.desk().session().reviewer().name().equals(name)
                        && window.desk().letter().get() != null);
    }
}
