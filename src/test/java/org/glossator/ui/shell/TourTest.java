package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;

/// The tour goes on by itself when the reviewer has done what it names.
class TourTest extends WithRealLetters {

    @Test
    void eachStepIsPassedByDoingWhatItNames() throws Exception {
        List<String> steps = new ArrayList<>();
        startTheTour();

        steps.add(step());
        type(KeyCode.TAB);
        steps.add(step());
        type(KeyCode.ENTER);
        steps.add(step());
        type(KeyCode.CLOSE_BRACKET);
        steps.add(step());
        type(KeyCode.DIGIT4);
        steps.add(step());
        int at = window.text().indexOf("acupuncture");
        window.select(new Span(at, at + "acupuncture".length()));
        type(KeyCode.DIGIT2);
        steps.add(step());
        chord(KeyCode.Z);
        steps.add(step());
        chord(KeyCode.ENTER);
        steps.add(step());
        chord(KeyCode.F);
        steps.add(step());

        assertThat(steps)
                .containsExactly(
                        "Step 1 of 9",
                        "Step 2 of 9",
                        "Step 3 of 9",
                        "Step 4 of 9",
                        "Step 5 of 9",
                        "Step 6 of 9",
                        "Step 7 of 9",
                        "Step 8 of 9",
                        "Step 9 of 9");
    }

    @Test
    void doingSomethingElseLeavesTheStep() throws Exception {
        startTheTour();

        type(KeyCode.DELETE);

        assertThat(step()).isEqualTo("Step 1 of 9");
    }

    @Test
    void escapePutsItAwayAndTheLetterKeepsTheKeys() throws Exception {
        startTheTour();

        type(KeyCode.ESCAPE);

        assertThat(isShown()).isFalse();
        assertThat(window.letterHasTheKeys()).isTrue();
        assertThat(window.focused()).isPresent();
    }

    @Test
    void itComesByItselfAtTheFirstStartOnly() throws Exception {
        assertThat(isShown()).isFalse();

        window.welcome();
        assertThat(isShown()).isTrue();
        type(KeyCode.ESCAPE);
        window.welcome();

        assertThat(isShown()).isFalse();
        assertThat(window.around().settingsOnDisk().tourSeen()).isTrue();
    }

    private void startTheTour() throws Exception {
        robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        window.settle();
    }

    private String step() {
        return robot.lookup(".tour-count").queryLabeled().getText();
    }

    private boolean isShown() {
        return robot.lookup("#tour").query().isVisible();
    }
}
