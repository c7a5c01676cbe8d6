package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.glossator.mark.MarkSet;
import org.glossator.store.Holder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A window on a project that somebody else has open.
class ReadOnlyWindowTest {

    private static final Holder HOLDER =
            new Holder("rivera", "desk-4", 7, 0, Instant.parse("2026-01-01T09:00:00Z"));

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenedWindow window;

    @BeforeEach
    void openToRead() throws Exception {
        window = OpenedWindow.toRead(folder.resolve("letters"), HOLDER);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void titleAndStatusBarSaySo() {
        assertThat(((Stage) window.scene().getWindow()).getTitle()).endsWith("(read only)");
        assertThat(robot.lookup("#status-saved").queryLabeled().getText())
                .isEqualTo("Read only: rivera has it open on desk-4");
    }

    @Test
    void anEditIsRefusedAndNothingChanges() throws Exception {
        MarkSet before = window.marks();

        robot.type(KeyCode.ENTER);
        window.settle();

        assertThat(window.marks()).isSameAs(before);
        assertThat(said()).startsWith("Read only: rivera has it open");
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

        assertThat(said()).startsWith("Read only: rivera has it open");
    }

    private String said() {
        return robot.lookup("#status-said").queryLabeled().getText();
    }
}
