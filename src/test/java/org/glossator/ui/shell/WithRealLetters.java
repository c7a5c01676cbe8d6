package org.glossator.ui.shell;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A window on the real letters, opened before each test and closed after it, and a reviewer's
/// hands.
abstract class WithRealLetters {

    @TempDir Path folder;
    final FxRobot robot = new Hands();
    OpenedWindow window;

    @BeforeEach
    void openTheRealLetters() throws Exception {
        window = OpenedWindow.onRealLetters(folder);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    /// Presses a key and waits until all that it does is done.
    final void type(KeyCode key) throws Exception {
        robot.type(key);
        window.settle();
    }

    /// Presses a key while Ctrl (Cmd on a Mac) is down.
    final void chord(KeyCode key) throws Exception {
        robot.press(KeyCode.SHORTCUT).type(key).release(KeyCode.SHORTCUT);
        window.settle();
    }

    /// Turns the keys to a window that has opened over the first one.
    final void typeInto(String field) {
        robot.targetWindow(robot.lookup(field).query().getScene().getWindow());
    }
}
