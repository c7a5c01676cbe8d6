package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import org.glossator.ui.dialog.KeyChange;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A reviewer who asks for a password of the open project.
class PasswordByKeyboardTest extends WithRealLetters {

    @Test
    void aPasswordThatIsTypedTwiceIsAskedFor() throws Exception {
        open();

        robot.write("open sesame").type(KeyCode.TAB).write("open sesame").type(KeyCode.ENTER);
        window.waitFor(() -> !window.around().keyChanges().isEmpty());

        KeyChange asked = window.around().keyChanges().getFirst();
        assertThat(asked.present()).isEmpty();
        assertThat(asked.next()).isEqualTo("open sesame".toCharArray());
    }

    @Test
    void twoDifferentPasswordsAreSaidAndNothingIsAskedFor() throws Exception {
        open();

        robot.write("open sesame").type(KeyCode.TAB).write("open barley").type(KeyCode.ENTER);
        window.settle();

        assertThat(robot.lookup("#secret-told").queryLabeled().getText())
                .contains("are not the same");
        assertThat(window.around().keyChanges()).isEmpty();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aProjectWithoutAPasswordHasNoneToTakeAway() throws Exception {
        DialogPane dialog = (DialogPane) open();

        assertThat(dialog.getButtonTypes()).hasSize(2);
        assertThat(robot.lookup("#secret-present").tryQuery()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        window.settle();

        assertThat(window.around().keyChanges()).isEmpty();
    }

    private Parent open() throws Exception {
        Parent dialog = window.dialog(Command.PASSWORD);
        robot.targetWindow(dialog.getScene().getWindow());
        WaitForAsyncUtils.waitForFxEvents();
        return dialog;
    }
}
