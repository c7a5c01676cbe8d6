package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A spot check of twenty spans of a real letter, from the plan to the report.
class SpotCheckByKeyboardTest extends DrivenWindow {

    private Path chosen;

    @BeforeEach
    void open() throws Exception {
        chosen = Files.createDirectory(folder.resolve("chosen"));
        open(List.of(LETTER), chosen);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.settle();
    }

    @Test
    void aPlanIsTypedAndDrawnWithoutTheMouse() throws Exception {
        draw(20);

        assertThat(state()).isEqualTo("0 of 20 answered");
        assertThat(question()).isEqualTo("Is this right?");
    }

    @Test
    void yesNoAndFixAreAKeyEachAndAreKept() throws Exception {
        draw(20);

        answer(KeyCode.Y);
        answer(KeyCode.N);
        answer(KeyCode.F);
        assertThat(state()).isEqualTo("3 of 20 answered");

        assertThat(answersOnDisk())
                .containsExactly(Sample.Answer.YES, Sample.Answer.NO, Sample.Answer.FIX);
    }

    @Test
    void anAnswerIsTakenBackByUndo() throws Exception {
        draw(20);
        answer(KeyCode.Y);
        answer(KeyCode.N);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.waitFor(() -> state().equals("1 of 20 answered"));

        assertThat(answersOnDisk()).containsExactly(Sample.Answer.YES);
    }

    @Test
    void onceAllAreAnsweredTheEstimateAndTheVerdictAreThere() throws Exception {
        draw(20);
        for (int i = 0; i < 19; i++) {
            answer(KeyCode.Y);
        }
        answer(KeyCode.X);

        assertThat(robot.lookup("#check-estimate").<Label>query().getText())
                .contains("Share that is right: 0.");
        assertThat(robot.lookup("#check-verdict").<Label>query().getText())
                .contains("not accepted");
        assertThat(robot.lookup("#check-wrong").<ListView<?>>query().getItems()).hasSize(1);
    }

    @Test
    void enterOnWhatWasNotRightShowsItsPlace() throws Exception {
        draw(20);
        answer(KeyCode.N);
        robot.type(KeyCode.R);
        window.settle();

        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(robot.lookup("#view-review").<ToggleButton>query().isSelected()).isTrue();
    }

    @Test
    void theReportIsOnePageWithAPlotAndWithoutScripts() throws Exception {
        draw(20);
        answer(KeyCode.Y);
        answer(KeyCode.N);

        robot.type(KeyCode.S);
        Path report = chosen.resolve("report.html");
        window.waitFor(() -> Files.exists(report));
        window.waitForJobs();

        assertThat(Files.readString(report))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "Precision", "By stratum")
                .doesNotContain("<script", "http-equiv", "src=");
    }

    @Test
    void aPlanThatCannotBeDrawnIsRefusedInWords() throws Exception {
        draw("100000");

        window.waitFor(() ->
                robot.lookup("#check-problem").<Label>query().getText().contains("larger than"));
        assertThat(state()).isEmpty();
    }

    @Test
    void marksStayAsTheyAre() throws Exception {
        draw(20);
        answer(KeyCode.Y);
        answer(KeyCode.N);

        assertThat(window.onDisk().annotations()).isEmpty();
    }

    private void draw(int count) throws Exception {
        draw(Integer.toString(count));
        window.waitFor(() -> state().startsWith("0 of"));
        window.waitFor(() -> robot.lookup("#check-question").tryQuery().isPresent());
    }

    private void draw(String count) throws Exception {
        OpenedWindow.onWindow(() -> {
            robot.lookup("#check-count").queryTextInputControl().setText(count);
            return true;
        });
        robot.type(KeyCode.ENTER);
        window.settle();
    }

    private void answer(KeyCode key) throws Exception {
        String before = state();
        robot.type(key);
        window.waitFor(() -> !state().equals(before));
    }

    private List<Sample.Answer> answersOnDisk() throws Exception {
        window.close();
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer reviewer = store.reviewer(OpenedWindow.REVIEWER);
            var samples = store.teamwork().samples();
            return samples.verdicts(samples.all().getFirst(), reviewer).stream()
                    .map(Sample.Verdict::answer)
                    .toList();
        }
    }

    private String state() {
        return robot.lookup("#check-state").<Label>query().getText();
    }

    private String question() {
        return robot.lookup("#check-question").<Label>query().getText();
    }
}
