package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.session.RoundOrder;
import org.glossator.store.Round;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Takes pictures of the rounds and of the form that deals one out.
class RoundsPictureTest {

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @InEveryLook
    void theRoundsAndTheForm(boolean dark, double size, String name) throws Exception {
        // The headless screen is small for a dialog at twice the size: only where it is wanted.
        Picture.assumeWanted(size == 1 ? name : "rounds-" + name);
        Path project = TwoReviewers.label(folder.resolve("letters"), List.of(OpenedWindow.LETTERS));
        try (OpenedWindow window =
                OpenedWindow.open(project, List.of(), Picture.look(dark, size))) {
            for (RoundOrder order :
                    List.of(
                            RoundOrder.blind(
                                    "Pilot",
                                    List.of("Reviewer A", "Reviewer B"),
                                    Round.Plan.ALL,
                                    1),
                            RoundOrder.blind(
                                    "First half",
                                    List.of("Reviewer A", "Reviewer B", "Reviewer C"),
                                    Round.Plan.overlap(0.34),
                                    1))) {
                window.desk().session().rounds().make(order);
            }
            window.dialog(Command.ROUNDS);
            window.waitFor(
                    () -> robot.lookup("#rounds").<TableView<?>>query().getItems().size() == 2);
            assertThat(Picture.takeDialog("rounds-" + name)).as("it fits").isTrue();
            robot.targetWindow(robot.lookup("#rounds").query().getScene().getWindow());
            robot.type(KeyCode.INSERT);
            window.waitFor(() -> robot.lookup("#round-name").tryQuery().isPresent());
            assertThat(Picture.takeDialog("rounds-new-" + name)).as("the form fits").isTrue();
        }
    }
}
