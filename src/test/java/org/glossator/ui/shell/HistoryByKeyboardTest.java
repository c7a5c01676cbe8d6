package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.ui.history.HistoryRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A letter's past looked at and brought back at the keys; what counts is what the project holds.
class HistoryByKeyboardTest extends DrivenWindow {

    @BeforeEach
    void openTheLetter() throws Exception {
        open(List.of(LETTER), null);
    }

    @Test
    void everyEditIsListedTheLatestFirst() throws Exception {
        type(KeyCode.ENTER);
        type(KeyCode.DELETE);
        chord(KeyCode.Z);

        show();

        assertThat(rows())
                .extracting(HistoryRow::what)
                .containsExactly(
                        "undone: rejected", "rejected", "accepted", "The letter as it came in");
        assertThat(rows().get(2).whose()).startsWith("“");
        assertThat(said("#past-work")).startsWith(OpenedWindow.REVIEWER + " · 3 edits");
        assertThat(list().isFocused()).as("the list has the keys").isTrue();
    }

    @Test
    void anEarlierStateIsBroughtBackAsOneEditAndUndone() throws Exception {
        MarkSet imported = window.marks();
        type(KeyCode.ENTER);
        MarkSet earlier = window.marks();
        type(KeyCode.DELETE);
        chord(KeyCode.ENTER);
        MarkSet later = window.marks();
        assertThat(later).isNotEqualTo(earlier);

        show();
        walkTo(1);
        robot.type(KeyCode.ENTER);
        backInTheLetter();

        assertThat(window.marks()).isEqualTo(earlier);
        assertThat(said("#status-said")).startsWith("The letter is as it was: ");
        assertThat(said("#status-back")).isEqualTo("Undo (Ctrl+Z)");
        chord(KeyCode.Z);
        assertThat(window.marks()).isEqualTo(later);
        chord(KeyCode.Y);
        assertThat(window.onDisk()).isEqualTo(earlier).isNotEqualTo(imported);
    }

    @Test
    void whatIsRestoredIsOnDiskAsOneEntryOfTheLog() throws Exception {
        MarkSet imported = window.marks();
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        show();
        robot.type(KeyCode.END);
        shown(0);

        robot.press(KeyCode.ALT).type(KeyCode.R).release(KeyCode.ALT);
        backInTheLetter();
        show();

        assertThat(rows()).hasSize(4);
        assertThat(window.onDisk()).isEqualTo(imported);
    }

    @Test
    void theReviewerStaysWhereTheyWere() throws Exception {
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        Mark place = window.focused().orElseThrow();

        show();
        walkTo(0);
        robot.type(KeyCode.ENTER);
        backInTheLetter();

        assertThat(window.focused()).contains(place);
        assertThat(window.letterHasTheKeys()).isTrue();
    }

    @Test
    void theDifferenceFromNowIsCountedAndTheStepIsShown() throws Exception {
        type(KeyCode.ENTER);
        type(KeyCode.DELETE);
        window.focus(window.mark(window.marks().undecided().getLast().span().of(window.text())));

        show();
        assertThat(said("#past-differs")).isEqualTo("This is how the letter is now.");
        assertThat(said("#past-reason")).startsWith("The letter is like this now");
        assertThat(restoreButton().isDisabled()).isTrue();
        walkTo(0);

        assertThat(said("#past-differs"))
                .isEqualTo("Compared with now: 1 span more, 1 still undecided.");
        assertThat(restoreButton().isDisabled()).isFalse();
    }

    @Test
    void aTimeLeadsToTheLastEditUntilThen() throws Exception {
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        show();

        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        robot.write("2001-01-01");
        shown(0);
        assertThat(said("#past-differs")).contains("2 still undecided");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        robot.write("nonsense");
        assertThat(said("#past-as-of-said")).startsWith("Not a date or time");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        robot.write("2999-12-31");
        shown(2);
        robot.type(KeyCode.ENTER);

        assertThat(OpenedWindow.onWindow(() -> list().isFocused())).isTrue();
        assertThat(Window.getWindows()).as("Enter in the field restores nothing").hasSize(2);
    }

    @Test
    void undoneItIsSaidThatItWasSeveralThings() throws Exception {
        type(KeyCode.ENTER);
        Mark first = window.marks().annotations().getFirst();
        type(KeyCode.ENTER);
        window.focus(first);
        type(first.label().equals("CITATION") ? KeyCode.DIGIT1 : KeyCode.DIGIT4);
        show();
        walkTo(1);
        robot.type(KeyCode.ENTER);
        backInTheLetter();

        chord(KeyCode.Z);

        assertThat(said("#status-said")).isEqualTo("Undone: Changed 2 places in several ways");
    }

    @Test
    void escapeLeavesEverythingAsItIs() throws Exception {
        type(KeyCode.ENTER);
        MarkSet before = window.marks();

        show();
        walkTo(0);
        robot.type(KeyCode.ESCAPE);
        backInTheLetter();

        assertThat(window.marks()).isSameAs(before);
    }

    @Test
    void tabLeadsThroughTheLetterToTheButtons() throws Exception {
        type(KeyCode.ENTER);
        show();
        walkTo(0);

        robot.type(KeyCode.TAB);
        assertThat(focusOwner()).isInstanceOf(StyleClassedTextArea.class);
        robot.type(KeyCode.TAB);

        assertThat(focusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void ofALetterWithoutEditsItIsSaidWhatWillBeThere() throws Exception {
        show();
        window.waitFor(() -> said("#past-none").startsWith("Nothing was done to this letter yet"));
        window.waitFor(() -> said("#past-differs").equals("This is how the letter is now."));

        assertThat(rows()).isEmpty();
        assertThat(restoreButton().isDisabled()).isTrue();
    }

    private void show() throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT)
                .type(KeyCode.H)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        window.waitFor(() -> robot.lookup("#past-work").tryQuery().isPresent());
        window.waitFor(() -> !said("#past-work").startsWith("Reading"));
        robot.targetWindow(list().getScene().getWindow());
        window.waitFor(() -> !said("#past-differs").isEmpty());
    }

    /// Walks down to the state after so many edits.
    private void walkTo(int edits) throws Exception {
        while (OpenedWindow.onWindow(() -> list().getSelectionModel().getSelectedItem().edits())
                > edits) {
            robot.type(KeyCode.DOWN);
        }
        shown(edits);
    }

    private void shown(int edits) throws Exception {
        window.waitFor(() -> list().getSelectionModel().getSelectedItem().edits() == edits);
        window.waitFor(() ->
                !restoreButton().isDisabled()
                        || said("#past-reason").startsWith("The letter is like this now"));
    }

    private void backInTheLetter() throws Exception {
        window.waitFor(() -> Window.getWindows().size() == 1);
        robot.targetWindow(window.scene().getWindow());
    }

    private ListView<HistoryRow> list() {
        return robot.lookup("#past-edits").query();
    }

    private List<HistoryRow> rows() throws Exception {
        return OpenedWindow.onWindow(() -> List.copyOf(list().getItems()));
    }

    private Button restoreButton() {
        return robot.lookup("#past-restore").queryButton();
    }

    private Node focusOwner() throws Exception {
        return OpenedWindow.onWindow(() -> list().getScene().getFocusOwner());
    }

    private String said(String id) throws Exception {
        return OpenedWindow.onWindow(() -> robot.lookup(id).queryLabeled().getText());
    }

    private void type(KeyCode key) throws Exception {
        robot.type(key);
        window.settle();
    }

    private void chord(KeyCode key) throws Exception {
        robot.press(KeyCode.SHORTCUT).type(key).release(KeyCode.SHORTCUT);
        window.settle();
    }
}
