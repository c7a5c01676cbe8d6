package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.glossator.ui.settings.Settings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Takes pictures of the view in which differences are settled.
class AdjudicationPictureTest {

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @InEveryLook
    void twoReviewersOnOneLetter(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        Path project = TwoReviewers.label(folder.resolve("letters"), List.of(OpenedWindow.LETTERS));
        Settings settings = Picture.look(dark, size);
        try (OpenedWindow window = OpenedWindow.open(project, List.of(), settings)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor(() -> window.actions().adjudication().letter().isPresent());
            robot.type(KeyCode.A);
            robot.type(KeyCode.L);
            robot.type(KeyCode.J);
            window.settle();

            assertThat(robot.lookup("#adjudication-differences").queryListView().getItems())
                    .as("one mistake of each kind")
                    .hasSize(4);
            assertThat(robot.lookup("#adjudication-state").<Label>query().getText())
                    .startsWith("3 of 4 differences wait");
            Picture.assertDrawn("adjudication-" + name, dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, light", "true, dark"})
    void nobodyElseYet(boolean dark, String name) throws Exception {
        try (OpenedWindow window =
                OpenedWindow.open(folder.resolve("letters"), List.of(OpenedWindow.LETTERS), dark)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor(() -> robot.lookup("#adjudication-empty").query().isVisible());
            window.waitForJobs();

            assertThat(robot.lookup("#adjudication-empty").<Label>query().getText())
                    .startsWith("There is nothing to settle yet.");
            Picture.assertDrawn("adjudication-empty-" + name, dark);
        }
    }
}
