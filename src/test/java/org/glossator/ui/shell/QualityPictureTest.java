package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.session.Measured;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Takes pictures of the views of quality on letters that two reviewers have done.
class QualityPictureTest {

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @InEveryLook
    void theDashboard(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            window.workAs("Reviewer A");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitFor(() -> robot.lookup("#dashboard-agreement").tryQuery().isPresent());

            assertThat(robot.lookup(".dashboard-wide .label").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .anyMatch(words -> words.contains("Reviewer A · Reviewer B"));
            Picture.assertDrawn("dashboard-" + name, dark);
        }
    }

    @InEveryLook
    void theEvaluation(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.settle();
            OpenedWindow.onWindow(() -> {
                robot.lookup("#evaluation-gold").<ComboBox<String>>query().setValue("Reviewer B");
                return true;
            });
            window.waitFor(() ->
                    !robot.lookup("#evaluation-errors").<TableView<?>>query().getItems().isEmpty());

            assertThat(words("#evaluation-state")).startsWith("3 letters, 12 errors");
            Picture.assertDrawn("evaluation-" + name, dark);
            robot.type(KeyCode.K);
            OpenedWindow.onWindow(() -> {
                robot.lookup("#evaluation-predicted")
                        .<ComboBox<Measured>>query()
                        .setValue(new Measured.Layer("Reviewer B"));
                return true;
            });
            window.waitForJobs();
            robot.type(KeyCode.C);
            window.waitFor(() ->
                    !robot.lookup("#evaluation-changes")
                            .<TableView<?>>query()
                            .getItems()
                            .isEmpty());
            Picture.assertDrawn("runs-compared-" + name, dark);
        }
    }

    @InEveryLook
    void theSpotCheck(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.settle();
            Picture.assertDrawn("spot-check-plan-" + name, dark);
            robot.type(KeyCode.ENTER);
            window.waitFor(() -> robot.lookup("#check-question").tryQuery().isPresent());
            for (KeyCode answer :
                    List.of(KeyCode.Y, KeyCode.Y, KeyCode.N, KeyCode.Y, KeyCode.F, KeyCode.Y)) {
                robot.type(answer);
                window.settle();
            }
            assertThat(words("#check-state")).startsWith("6 of ");
            Picture.assertDrawn("spot-check-" + name, dark);
            robot.type(KeyCode.R);
            window.settle();
            assertThat(words("#check-estimate")).startsWith("Share that is right: 0.");
            assertThat(robot.lookup("#check-wrong").queryListView().getItems()).hasSize(2);
            Picture.assertDrawn("spot-check-result-" + name, dark);
        }
    }

    @InEveryLook
    void theContradictions(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            window.workAs("Reviewer B");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
            TableView<?> findings = robot.lookup("#consistency-findings").query();
            window.waitFor(() -> !findings.getItems().isEmpty());

            assertThat(words("#consistency-state")).contains("findings. Enter shows the place");
            assertThat(robot.lookup("#consistency-places").queryListView().getItems())
                    .as("places of the chosen finding")
                    .isNotEmpty();
            Picture.assertDrawn("consistency-" + name, dark);
        }
    }

    private String words(String label) {
        return robot.lookup(label).<Label>query().getText();
    }

    private OpenedWindow open(boolean dark, double size) throws Exception {
        return OpenedWindow.open(
                TwoReviewers.label(folder.resolve("letters"), List.of(OpenedWindow.LETTERS)),
                List.of(),
                Picture.look(dark, size));
    }
}
