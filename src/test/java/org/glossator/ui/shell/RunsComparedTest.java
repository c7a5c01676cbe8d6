package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.glossator.quality.run.RunComparison;
import org.glossator.session.Measured;
import org.glossator.session.RunChange;
import org.glossator.session.RunChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reviewer A took everything that was suggested in a letter; Reviewer B made four mistakes. A run
/// is kept, and a later one compared with it, by keys.
class RunsComparedTest extends DrivenWindow {

    private Path chosen;

    @BeforeEach
    void open() throws Exception {
        chosen = Files.createDirectory(folder.resolve("chosen"));
        openLabelledByTwo(chosen);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.settle();
        choose("#evaluation-gold", "Reviewer A");
        window.waitFor(() -> words("#evaluation-state").contains("errors"));
    }

    @Test
    void anotherLayerIsBetterHereAndWorseThere() throws Exception {
        robot.type(KeyCode.K);
        choose("#evaluation-predicted", new Measured.Layer("Reviewer B"));
        window.waitFor(() -> words("#evaluation-state").contains("4 errors"));
        robot.type(KeyCode.C);
        window.waitFor(() -> !changes().getItems().isEmpty());

        // Four spans are missed now, and three wrong ones are there in their stead.
        assertThat(changes().getItems()).hasSize(7).noneMatch(RunChange::better);
        assertThat(changes().getItems())
                .filteredOn(change -> change.kind() == RunComparison.Kind.GOLD)
                .hasSize(4);
        RunChanges.OfLabel all = labels().getItems().getFirst();
        assertThat(all.before()).isEqualTo(1);
        assertThat(all.now()).isLessThan(1);
        assertThat(all.worse()).isEqualTo(7);
    }

    @Test
    void aSilencedRuleIsSeenInTheNextRunAndTheProjectStaysAsItIs() throws Exception {
        choose("#evaluation-predicted", new Measured.Detectors(List.of()));
        window.waitFor(() -> words("#evaluation-state").contains("0 errors"));
        robot.type(KeyCode.K);
        String rule =
                OpenedWindow.onWindow(
                        () -> window.desk().marks().get().suggestions().getFirst().rule());
        window.desk().session().memory().silence(rule).join();
        robot.type(KeyCode.R);
        robot.type(KeyCode.C);
        window.waitFor(() -> !changes().getItems().isEmpty());

        assertThat(changes().getItems())
                .noneMatch(RunChange::better)
                .allMatch(change -> change.kind() == RunComparison.Kind.GOLD);
        assertThat(window.marks().suggestions()).anyMatch(one -> one.rule().equals(rule));
    }

    @Test
    void aLexiconIsTriedOutBeforeItIsUsed() throws Exception {
        Files.writeString(chosen.resolve("chosen.txt"), "chemodenervation\n");
        robot.type(KeyCode.K);
        robot.type(KeyCode.L);
        window.waitFor(() ->
                !words("#evaluation-state").contains("0 errors")
                        && words("#evaluation-state").contains("errors"));
        robot.type(KeyCode.C);
        window.waitFor(() -> !changes().getItems().isEmpty());

        assertThat(changes().getItems())
                .allSatisfy(change -> {
                    assertThat(change.better()).isFalse();
                    assertThat(change.kind()).isEqualTo(RunComparison.Kind.SPURIOUS);
                    assertThat(change.words()).isEqualTo("chemodenervation");
                });
    }

    @Test
    void aLabelShowsItsChangesAndEnterShowsAPlace() throws Exception {
        robot.type(KeyCode.K);
        choose("#evaluation-predicted", new Measured.Layer("Reviewer B"));
        window.waitFor(() -> words("#evaluation-state").contains("4 errors"));
        robot.type(KeyCode.C);
        window.waitFor(() -> changes().getItems().size() == 7);
        OpenedWindow.onWindow(() -> {
            labels().getSelectionModel().select(1);
            return true;
        });
        window.settle();
        String label = labels().getItems().get(1).label();
        assertThat(changes().getItems()).allMatch(one -> one.span().label().equals(label));
        OpenedWindow.onWindow(() -> {
            labels().getSelectionModel().selectFirst();
            changes().requestFocus();
            return true;
        });
        RunChange change = changes().getSelectionModel().getSelectedItem();

        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(robot.lookup("#view-review").<ToggleButton>query().isSelected()).isTrue();
        assertThat(window.isInView(change.span().span())).isTrue();
    }

    @Test
    void theChangeThatWasGoneToIsStillChosenOnTheWayBack() throws Exception {
        robot.type(KeyCode.K);
        choose("#evaluation-predicted", new Measured.Layer("Reviewer B"));
        window.waitFor(() -> words("#evaluation-state").contains("4 errors"));
        robot.type(KeyCode.C);
        window.waitFor(() -> changes().getItems().size() == 7);
        robot.type(KeyCode.DOWN, 3);
        RunChange change = changes().getItems().get(3);
        assertThat(changes().getSelectionModel().getSelectedItem()).isEqualTo(change);

        robot.type(KeyCode.ENTER);
        window.settle();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.waitForJobs();
        window.waitFor(() -> changes().getItems().size() == 7);

        assertThat(changes().getSelectionModel().getSelectedItem()).isEqualTo(change);
    }

    @Test
    void runsAgainstDifferentGoldAreNotCompared() throws Exception {
        robot.type(KeyCode.K);
        choose("#evaluation-gold", "Reviewer B");
        window.waitFor(() -> words("#evaluation-state").contains("4 errors"));
        robot.type(KeyCode.C);
        window.settle();

        assertThat(words("#evaluation-compared-state"))
                .contains("only runs against the same gold can be compared");
        robot.type(KeyCode.C);
        window.settle();
        assertThat(robot.lookup("#evaluation-errors").tryQuery()).isPresent();
    }

    private <T> void choose(String box, T value) throws Exception {
        OpenedWindow.onWindow(() -> {
            robot.lookup(box).<ComboBox<T>>query().setValue(value);
            return true;
        });
        window.settle();
    }

    private String words(String label) {
        return robot.lookup(label).<Label>query().getText();
    }

    private TableView<RunChange> changes() {
        return robot.lookup("#evaluation-changes").query();
    }

    private TableView<RunChanges.OfLabel> labels() {
        return robot.lookup("#evaluation-compared-labels").query();
    }
}
