package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.glossator.mark.Edit;
import org.glossator.session.OpenLetter;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReceivedPackage;
import org.glossator.session.RoundState;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rounds are dealt out, sent and brought in by keys; what came of it is read from the file.
class RoundsByKeyboardTest extends DrivenWindow {

    private Path chosen;

    @BeforeEach
    void open() throws Exception {
        chosen = Files.createDirectory(folder.resolve("chosen"));
        open(List.of(OpenedWindow.LETTERS), chosen);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.waitFor(() -> robot.lookup("#rounds").tryQuery().isPresent());
        robot.targetWindow(robot.lookup("#rounds").query().getScene().getWindow());
    }

    @Test
    void aRoundThatOverlapsIsDealtOutBlind() throws Exception {
        begin("first", "", "Reviewer A, Reviewer B");
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.DOWN, 2);
        robot.push(KeyCode.ALT, KeyCode.D);
        waitForOneRound();

        assertThat(rounds().getItems().getFirst().letters()).isEqualTo(3);
        window.close();
        try (ProjectStore store = store()) {
            Round round = store.teamwork().rounds().all().getFirst();
            assertThat(round.name()).isEqualTo("first");
            assertThat(round.plan()).isEqualTo(Round.Plan.overlap(0.2));
            assertThat(round.blind()).isTrue();
            assertThat(store.teamwork().rounds().parts(round))
                    .extracting(part -> part.reviewer().name())
                    .containsExactly("Reviewer A", "Reviewer B");
        }
    }

    @Test
    void aQuerySaysWhichLettersAreDealtOut() throws Exception {
        begin("tables", "letter:000", "Reviewer A");
        window.waitFor(() -> words("#round-letters").equals("One letter"));
        robot.type(KeyCode.ENTER);
        waitForOneRound();

        window.close();
        try (ProjectStore store = store()) {
            Round round = store.teamwork().rounds().all().getFirst();
            Reviewer one = store.reviewer("Reviewer A");
            assertThat(store.teamwork().rounds().letters(round, one))
                    .extracting(letter -> store.letter(letter).name())
                    .singleElement()
                    .asString()
                    .startsWith("000");
        }
    }

    @Test
    void whatCannotBeDealtOutIsSaidInTheFormAndNothingChanges() throws Exception {
        begin("first", "", "");
        robot.type(KeyCode.ENTER);
        window.waitFor(() -> !words("#round-problem").isEmpty());

        assertThat(words("#round-problem"))
                .isEqualTo(
                        "Nothing was dealt out: the round needs at least 1 reviewers."
                                + " Change it and deal out again.");
        write("#round-query", "lable:DRUG");
        assertThat(words("#round-letters")).contains("lable").contains("label");
        robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(robot.lookup("#rounds").<Node>query().isFocused()).isTrue();
        assertThat(window.desk().session().rounds().all()).isEmpty();
    }

    @Test
    void thePackageOfTheChosenReviewerIsWritten() throws Exception {
        begin("first", "", "Reviewer A");
        robot.type(KeyCode.ENTER);
        waitForOneRound();

        robot.push(KeyCode.ALT, KeyCode.P);
        window.waitFor(() -> words("#round-state").startsWith("Wrote 3 letters for Reviewer A"));

        assertThat(chosen.resolve("package.glossator")).isNotEmptyFile();
        window.close();
        try (ProjectStore store = store()) {
            Round round = store.teamwork().rounds().all().getFirst();
            assertThat(store.teamwork().rounds().parts(round))
                    .singleElement()
                    .satisfies(part -> assertThat(part.sentAt()).isNotNull());
        }
    }

    @Test
    void aPackageThatComesBackIsMergedAndItsConflictsAreNamed() throws Exception {
        begin("first", "", "Reviewer A");
        robot.type(KeyCode.ENTER);
        waitForOneRound();
        Path file = chosen.resolve("package.glossator");
        ProjectSession here = window.desk().session();
        here.packages().send("Reviewer A", here.rounds().named("first"), file);
        Path away = folder.resolve("away");
        ReceivedPackage.open(file, away, ProjectKey.none(), Clock.systemUTC());
        Files.delete(file);
        try (ProjectSession theirs = TwoReviewers.open(away, "Reviewer A")) {
            rejectFirst(theirs, theirs.queue().get(0).id());
            rejectFirst(theirs, theirs.queue().get(1).id());
            theirs.packages().giveBack(file);
        }
        // Reviewer A has begun the first letter here meanwhile.
        ProjectSession alsoHere =
                here.workingAs(
                        here.rounds().reviewers().stream()
                                .filter(one -> one.name().equals("Reviewer A"))
                                .findFirst()
                                .orElseThrow()
                                .reviewer());
        LetterId first = here.queue().getFirst().id();
        OpenLetter letter = alsoHere.open(first).join();
        letter.apply(new Edit.Reject(letter.marks().suggestions().getLast().id())).join();

        robot.push(KeyCode.ALT, KeyCode.M);
        window.waitFor(() -> robot.lookup(".dialog-pane .text-area").tryQuery().isPresent());

        assertThat(robot.lookup(".dialog-pane .text-area").<TextArea>query().getText())
                .startsWith("000");
        window.close();
        try (ProjectStore store = store()) {
            Reviewer of = store.reviewer("Reviewer A");
            List<LetterId> letters = store.queue(of).stream().map(entry -> entry.id()).toList();
            assertThat(store.log(letters.get(0), of)).hasSize(1);
            assertThat(store.log(letters.get(1), of)).hasSize(1);
            assertThat(store.log(letters.get(2), of)).isEmpty();
        }
    }

    private static void rejectFirst(ProjectSession session, LetterId id) {
        OpenLetter letter = session.open(id).join();
        letter.apply(new Edit.Reject(letter.marks().suggestions().getFirst().id())).join();
    }

    /// Fills the form from its first field to the names; the plan is next.
    private void begin(String name, String query, String reviewers) throws Exception {
        robot.type(KeyCode.INSERT);
        window.waitFor(() -> robot.lookup("#round-name").tryQuery().isPresent());
        robot.write(name);
        robot.type(KeyCode.TAB);
        robot.write(query);
        robot.type(KeyCode.TAB, 2);
        robot.write(reviewers);
        window.settle();
    }

    private void waitForOneRound() throws Exception {
        window.waitFor(() ->
                robot.lookup("#rounds").tryQuery().isPresent() && rounds().getItems().size() == 1);
    }

    private void write(String field, String words) throws Exception {
        OpenedWindow.onWindow(() -> {
            robot.lookup(field).queryTextInputControl().requestFocus();
            return true;
        });
        robot.write(words);
        window.settle();
    }

    private String words(String label) {
        return Optional.ofNullable(robot.lookup(label).<Label>query().getText()).orElse("");
    }

    private ProjectStore store() {
        return ProjectStore.open(project(), Clock.systemUTC());
    }

    private TableView<RoundState> rounds() {
        return robot.lookup("#rounds").query();
    }
}
