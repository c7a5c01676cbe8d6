package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.session.Measured;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Takes pictures of the views of quality on letters that two reviewers have done.
class QualityPictureTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
    void theDashboard(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            window.workAs("Ada");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitFor(() -> robot.lookup("#dashboard-agreement").tryQuery().isPresent());

            Picture.take("dashboard-" + name, dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
    void theEvaluation(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.settle();
            OpenedWindow.onWindow(() -> {
                robot.lookup("#evaluation-gold").<ComboBox<String>>query().setValue("Ben");
                return true;
            });
            window.waitFor(() ->
                    !robot.lookup("#evaluation-errors").<TableView<?>>query().getItems().isEmpty());

            Picture.take("evaluation-" + name, dark);
            robot.type(KeyCode.K);
            OpenedWindow.onWindow(() -> {
                robot.lookup("#evaluation-predicted")
                        .<ComboBox<Measured>>query()
                        .setValue(new Measured.Layer("Ben"));
                return true;
            });
            window.waitForJobs();
            robot.type(KeyCode.C);
            window.waitFor(() ->
                    !robot.lookup("#evaluation-changes")
                            .<TableView<?>>query()
                            .getItems()
                            .isEmpty());
            Picture.take("runs-compared-" + name, dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
    void theSpotCheck(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.settle();
            Picture.take("spot-check-plan-" + name, dark);
            robot.type(KeyCode.ENTER);
            window.waitFor(() -> robot.lookup("#check-question").tryQuery().isPresent());
            for (KeyCode answer :
                    List.of(KeyCode.Y, KeyCode.Y, KeyCode.N, KeyCode.Y, KeyCode.F, KeyCode.Y)) {
                robot.type(answer);
                window.settle();
            }
            Picture.take("spot-check-" + name, dark);
            robot.type(KeyCode.R);
            window.settle();
            Picture.take("spot-check-result-" + name, dark);
        }
    }

    private OpenedWindow open(boolean dark, double size) throws Exception {
        return OpenedWindow.open(
                TwoReviewers.label(folder.resolve("letters"), List.of(OpenedWindow.LETTERS)),
                List.of(),
                Settings.usual()
                        .withTheme(dark ? Theme.DARK : Theme.LIGHT)
                        .withFontSize(Settings.USUAL * size));
    }
}
