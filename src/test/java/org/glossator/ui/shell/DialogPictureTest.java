package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Takes pictures of dialogs that tell much: what did not come in, and where else the words stand.
class DialogPictureTest {

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @InEveryLook
    void theReportOfAnImport(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        Path arrivals = Files.createDirectory(folder.resolve("arrivals"));
        Files.writeString(arrivals.resolve("scanned.pdf"), "%PDF-1.7\nand no more");
        Files.write(arrivals.resolve("empty.txt"), new byte[0]);
        Files.copy(first(), arrivals.resolve("known.txt"));
        try (OpenedWindow window = open(dark, size)) {
            Platform.runLater(() -> window.actions().project().importPaths(List.of(arrivals)));
            window.waitFor(() -> Window.getWindows().size() > 1);

            assertThat(robot.lookup("#import-report").<TableView<?>>query().getItems()).hasSize(3);
            assertThat(Picture.takeDialog("import-report-" + name)).as("it fits").isTrue();
        }
    }

    @InEveryLook
    void whereElseTheWordsStand(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            window.focus(window.mark("Baclofen"));
            window.dialog(Command.LABEL_OTHERS);
            Label state = robot.lookup("#others-state").query();
            window.waitFor(() -> state.getText().startsWith("All letters"));

            ListView<?> places = robot.lookup("#others-places").query();
            assertThat(places.getItems()).hasSizeGreaterThan(3);
            assertThat(places.isFocused()).as("the places have the keys").isTrue();
            assertThat(Picture.takeDialog("others-" + name)).as("it fits").isTrue();
        }
    }

    @InEveryLook
    void whoWorksOnTheProject(boolean dark, double size, String name) throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            window.dialog(Command.CHANGE_REVIEWER);

            ListView<?> known = robot.lookup("#reviewer-known").query();
            assertThat(known.getItems()).hasSize(1);
            assertThat(known.isFocused()).as("the list has the keys").isTrue();
            assertThat(Picture.takeDialog("reviewer-" + name)).as("it fits").isTrue();
        }
    }

    private static Path first() throws Exception {
        try (var files = Files.list(OpenedWindow.LETTERS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private OpenedWindow open(boolean dark, double size) throws Exception {
        return OpenedWindow.open(
                folder.resolve("letters"), List.of(OpenedWindow.LETTERS), Picture.look(dark, size));
    }
}
