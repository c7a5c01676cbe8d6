package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.glossator.export.FormatOptions;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.ReleaseWords;
import org.glossator.session.ExportChoice;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReleaseOrder;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Takes pictures of the releases of a project, and of the dialog that freezes one.
class ReleasesPictureTest {

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @InEveryLook
    void theReleasesAndTheDialog(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        Path project = TwoReviewers.label(folder.resolve("letters"), List.of(OpenedWindow.LETTERS));
        try (OpenedWindow window =
                OpenedWindow.open(project, List.of(), Picture.look(dark, size))) {
            window.workAs("Reviewer A");
            release(window.desk().session(), "1.0.0");
            window.workAs("Reviewer B");
            release(window.desk().session(), "1.1.0");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
            window.waitFor(() ->
                    robot.lookup("#release-changes").tryQuery().isPresent()
                            && !robot.lookup("#release-changes")
                                    .<TableView<?>>query()
                                    .getItems()
                                    .isEmpty());
            Picture.assertDrawn("releases-" + name, dark);
            // The headless screen is too small for a dialog at twice the size.
            if (size == 1) {
                window.dialog(Command.CREATE_RELEASE);
                assertThat(Picture.takeDialog("release-new-" + name)).as("it fits").isTrue();
            }
        }
    }

    private void release(ProjectSession session, String version) {
        session.releases()
                .create(
                        new ReleaseOrder(
                                version,
                                ExportChoice.of(Selection.ACCEPTED),
                                Map.of("status", "accepted", "letters", "all"),
                                List.of(FormatName.JSONL, FormatName.HF),
                                FormatOptions.standard(session.schema()),
                                null,
                                new ReleaseWords(
                                        "Sample letters", "published decisions", "cc0-1.0", "")),
                        folder.resolve(version),
                        Progress.none());
    }
}
