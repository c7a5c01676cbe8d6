package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.glossator.ui.history.HistoryRow;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Takes pictures of a letter's past.
class HistoryPictureTest {

    private static final double WIDTH = 1280;

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
    void theLetterAsItWas(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window =
                OpenedWindow.open(
                        folder.resolve("letters"),
                        List.of(OpenedWindow.LETTERS),
                        Settings.usual()
                                .withTheme(dark ? Theme.DARK : Theme.LIGHT)
                                .withFontSize(Settings.USUAL * size))) {
            fitToTheScreen(window);
            work(window);
            window.dialog(Command.LETTER_HISTORY);
            ListView<HistoryRow> edits = robot.lookup("#past-edits").query();
            window.waitFor(() -> edits.getItems().size() > 6);
            robot.targetWindow(edits.getScene().getWindow());
            robot.type(KeyCode.DOWN, 5);
            window.waitFor(() -> said("#past-differs").startsWith("Compared"));
            window.waitFor(() -> !robot.lookup("#past-restore").query().isDisabled());

            assertThat(Picture.takeDialog("history-" + name)).as("it fits").isTrue();
        }
    }

    /// The headless screen is smaller than the window usually is, and a dialog is to lie on it.
    private static void fitToTheScreen(OpenedWindow window) throws Exception {
        double width = Screen.getPrimary().getBounds().getWidth();
        OpenedWindow.onWindow(() -> {
            window.scene().getWindow().setWidth(Math.min(WIDTH, width));
            return true;
        });
    }

    private void work(OpenedWindow window) throws Exception {
        for (KeyCode key :
                List.of(
                        KeyCode.ENTER,
                        KeyCode.ENTER,
                        KeyCode.DIGIT4,
                        KeyCode.TAB,
                        KeyCode.DELETE,
                        KeyCode.CLOSE_BRACKET,
                        KeyCode.ENTER)) {
            robot.type(key);
            window.settle();
        }
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        window.settle();
        robot.type(KeyCode.F);
        window.settle();
    }

    private String said(String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
