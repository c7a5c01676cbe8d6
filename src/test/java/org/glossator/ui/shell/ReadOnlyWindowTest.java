package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.glossator.mark.MarkSet;
import org.glossator.store.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A window on a project that somebody else has open.
class ReadOnlyWindowTest extends DrivenWindow {

    private static final Holder HOLDER =
            new Holder("someone else", "desk-4", 7, 0, Instant.parse("2026-01-01T09:00:00Z"));

    @BeforeEach
    void openToRead() throws Exception {
        window = OpenedWindow.toRead(project(), HOLDER);
    }

    @Test
    void titleAndStatusBarSaySo() {
        assertThat(((Stage) window.scene().getWindow()).getTitle()).endsWith("(read only)");
        assertThat(robot.lookup("#status-saved").queryLabeled().getText())
                .isEqualTo("Read only: someone else has it open on desk-4");
    }

    @Test
    void anEditIsRefusedAndNothingChanges() throws Exception {
        MarkSet before = window.marks();

        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(window.marks()).isSameAs(before);
        assertThat(said()).startsWith("Read only: someone else has it open");
        assertThat(window.desk().saved().get()).isInstanceOf(SaveState.Untouched.class);
    }

    @Test
    void lettersCanBeWalked() throws Exception {
        String first = window.text();

        window.run(Command.NEXT_LETTER);

        assertThat(window.text()).isNotEqualTo(first);
        assertThat(window.desk().saved().get()).isInstanceOf(SaveState.Untouched.class);
    }

    @Test
    void labelsAreNotEdited() throws Exception {
        window.run(Command.EDIT_LABELS);

        assertThat(said()).startsWith("Read only: someone else has it open");
    }

    @Test
    void thePastIsShownButNotBroughtBack() throws Exception {
        window.close();
        OpenedWindow worked = OpenedWindow.onRealLetters(folder);
        robot.type(KeyCode.ENTER);
        worked.settle();
        worked.close();
        window = OpenedWindow.toRead(project(), HOLDER);

        window.dialog(Command.LETTER_HISTORY);
        window.waitFor(() -> !words("#past-reason").isEmpty());
        robot.targetWindow(robot.lookup("#past-edits").query().getScene().getWindow());
        robot.type(KeyCode.END);
        window.waitFor(() -> words("#past-differs").startsWith("Compared"));

        assertThat(words("#past-reason")).startsWith("Read only: someone else has it open");
        assertThat(robot.lookup("#past-restore").query().isDisabled()).isTrue();
    }

    private String words(String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private String said() {
        return robot.lookup("#status-said").queryLabeled().getText();
    }
}
