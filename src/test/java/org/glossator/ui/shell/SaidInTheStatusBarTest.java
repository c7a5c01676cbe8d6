package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;

/// Every action says what it did, and what leads back.
class SaidInTheStatusBarTest extends WithRealLetters {

    @Test
    void accepting() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.ENTER);

        assertThat(said()).isEqualTo("Accepted “Flexeril” as Drug");
        assertThat(back()).isEqualTo("Undo (Ctrl+Z)");
    }

    @Test
    void rejecting() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.DELETE);

        assertThat(said()).isEqualTo("Rejected “Flexeril” as Drug");
    }

    @Test
    void relabellingASuggestionAndThenWhatItBecame() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.DIGIT4);
        assertThat(said()).isEqualTo("“Flexeril” is Citation now");
        type(KeyCode.DIGIT1);

        assertThat(said()).isEqualTo("“Flexeril” is Date now");
    }

    @Test
    void resizing() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.CLOSE_BRACKET);

        assertThat(said()).startsWith("Drug is “Flexeril ").endsWith("” now");
    }

    @Test
    void describing() throws Exception {
        window.focus(window.mark("Flexeril"));

        type(KeyCode.A);
        robot.write("something");
        type(KeyCode.ENTER);

        assertThat(said()).isEqualTo("Changed what is noted of “Flexeril”");
    }

    @Test
    void addingAndTakingAway() throws Exception {
        int at = window.text().indexOf("acupuncture");
        window.select(new Span(at, at + "acupuncture".length()));

        type(KeyCode.DIGIT2);
        assertThat(said()).isEqualTo("Labelled “acupuncture” as Drug");
        type(KeyCode.DELETE);

        assertThat(said()).isEqualTo("Took Drug away from “acupuncture”");
    }

    @Test
    void takingAnAcceptedSuggestionAway() throws Exception {
        window.focus(window.mark("Flexeril"));
        type(KeyCode.ENTER);
        window.focus(window.marks().annotations().getFirst());

        type(KeyCode.DELETE);

        assertThat(said()).isEqualTo("Took Drug away from “Flexeril”");
    }

    @Test
    void undoingOffersToDoItAgain() throws Exception {
        window.focus(window.mark("Flexeril"));
        type(KeyCode.ENTER);

        robot.clickOn("#status-back");
        window.settle();

        assertThat(window.marks().annotations()).isEmpty();
        assertThat(said()).isEqualTo("Undone: Accepted “Flexeril” as Drug");
        assertThat(back()).isEqualTo("Redo (Ctrl+Y)");
    }

    @Test
    void acceptingTheRestSaysHowMany() throws Exception {
        int waiting = window.marks().undecidedCount();

        chord(KeyCode.ENTER);

        assertThat(said()).isEqualTo("Accepted " + waiting + " suggestions");
    }

    @Test
    void thatThereIsNothingToUndo() throws Exception {
        chord(KeyCode.Z);

        assertThat(said()).isEqualTo("Nothing to undo in this letter");
    }

    private String said() {
        return robot.lookup("#status-said").queryLabeled().getText();
    }

    private String back() {
        return robot.lookup("#status-back").queryLabeled().getText();
    }
}
