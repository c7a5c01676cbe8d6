package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// How many key presses each action takes, counted while it is done; keys that are held down, such
/// as Ctrl, do not count. The table stands in docs/workbench.md.
class ActionCountTest extends WithRealLetters {

    private int presses;

    @Test
    void accept() throws Exception {
        Mark first = window.focused().orElseThrow();

        press(KeyCode.ENTER);

        assertThat(window.marks().visible(first.id())).isEmpty();
        assertThat(window.marks().annotations()).hasSize(1);
        assertCounted("Accept, and on to the next");
    }

    @Test
    void reject() throws Exception {
        press(KeyCode.DELETE);

        assertThat(window.marks().annotations()).isEmpty();
        assertCounted("Reject, and on to the next");
    }

    @Test
    void relabel() throws Exception {
        window.focus(window.mark("Flexeril"));

        press(KeyCode.DIGIT4);

        assertThat(window.marks().annotations().getFirst().label()).isEqualTo("CITATION");
        assertCounted("Relabel");
    }

    @Test
    void resizeByAWord() throws Exception {
        Mark drug = window.mark("Flexeril");
        window.focus(drug);

        press(KeyCode.CLOSE_BRACKET);

        assertThat(window.marks().annotations().getFirst().span().end())
                .isGreaterThan(drug.span().end());
        assertCounted("Move an edge by a word");
    }

    @Test
    void resizeByACharacter() throws Exception {
        Mark drug = window.mark("Flexeril");
        window.focus(drug);

        press(KeyCode.CLOSE_BRACKET, KeyCode.SHORTCUT);

        assertThat(window.marks().annotations().getFirst().span().end())
                .isGreaterThan(drug.span().end());
        assertCounted("Move an edge by a character");
    }

    @Test
    void addTheWordAtTheCaret() throws Exception {
        window.run(Command.LEAVE_SPAN);
        int at = window.text().indexOf("acupuncture");
        window.putCaret(at);

        press(KeyCode.DIGIT2);

        assertThat(window.marks().annotations().getFirst().span())
                .isEqualTo(new Span(at, at + "acupuncture".length()));
        assertCounted("Add: the word at the caret");
    }

    @Test
    void addTwoWords() throws Exception {
        int at = window.text().indexOf("back pain");
        window.putCaret(at);

        press(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.SHORTCUT);
        press(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.SHORTCUT);
        press(KeyCode.DIGIT2);

        assertThat(window.marks().annotations().getFirst().span().of(window.text()))
                .isEqualTo("back pain");
        assertCounted("Add: two words from the caret on");
    }

    @Test
    void labelEveryOtherPlace() throws Exception {
        int at = window.text().indexOf("back pain");
        window.select(new Span(at, at + "back pain".length()));
        type(KeyCode.DIGIT2);
        int before = window.marks().annotationCount();

        press(KeyCode.O);
        press(KeyCode.ENTER);
        window.settle();

        assertThat(window.marks().annotationCount()).isGreaterThan(before);
        assertCounted("Label every other place, seen before it is done");
    }

    @Test
    void labelEveryOtherPlaceInAllLetters() throws Exception {
        int at = window.text().indexOf("medically necessary");
        window.select(new Span(at, at + "medically necessary".length()));
        type(KeyCode.DIGIT2);

        press(KeyCode.O);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        OpenedWindow.onWindow(() ->
                                robot.lookup("#others-project")
                                        .tryQuery()
                                        .filter(button -> !button.isDisabled())
                                        .isPresent()));
        press(KeyCode.ENTER, KeyCode.SHIFT);
        window.waitForJobs();

        assertThat(window.marks().annotationCount()).isPositive();
        assertCounted("The same in all letters");
    }

    @Test
    void undo() throws Exception {
        type(KeyCode.ENTER);

        press(KeyCode.Z, KeyCode.SHORTCUT);

        assertThat(window.marks().annotations()).isEmpty();
        assertCounted("Undo, whatever it was");
    }

    @Test
    void nextLetter() throws Exception {
        String first = window.text();

        press(KeyCode.ENTER, KeyCode.SHORTCUT);

        assertThat(window.text()).isNotEqualTo(first);
        assertCounted("Accept the rest and open the next letter");
    }

    @Test
    void bringBackTheStateBeforeTheLatestEdit() throws Exception {
        MarkSet before = window.marks();
        type(KeyCode.ENTER);

        press(KeyCode.H, KeyCode.SHORTCUT, KeyCode.SHIFT);
        window.waitFor(() ->
                robot.lookup("#past-reason")
                        .tryQuery()
                        .filter(Labeled.class::isInstance)
                        .map(words -> ((Labeled) words).getText())
                        .filter(words -> !words.isEmpty())
                        .isPresent());
        typeInto("#past-reason");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        window.waitFor(() -> Window.getWindows().size() == 1);

        assertThat(window.marks()).isEqualTo(before);
        assertCounted("Bring back the state before the latest edit, seen first");
    }

    private void press(KeyCode key, KeyCode... held) throws Exception {
        presses++;
        robot.press(held).type(key).release(held);
        if (key != KeyCode.O) {
            window.settle();
        }
    }

    private void assertCounted(String action) throws Exception {
        assertThat(Files.readString(Path.of("docs/workbench.md")))
                .as("the table of actions")
                .containsPattern("\\| " + action + " \\| [^|]+ \\| " + presses + " \\|");
    }
}
