package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import org.glossator.session.Corrections;
import org.glossator.session.SearchHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the pictures that README and docs show, so that they never go stale: into
/// `target/screenshots`, or where the property `glossator.screenshots` says.
class ScreenshotTest {

    @TempDir Path folder;
    private final FxRobot robot = new Hands();

    @InEveryLook
    void everyViewWithARealLetter(boolean dark, double size, String name) throws Exception {
        try (OpenedWindow window = open(dark, size)) {
            for (String words : new String[] {"03/19/2003", "Baclofen"}) {
                OpenedWindow.onWindow(() -> {
                    Corrections corrections = window.desk().session().corrections();
                    window.desk().apply(corrections.accept(window.mark(words)).orElseThrow());
                    return true;
                });
            }
            window.focus(window.mark("Flexeril"));
            Picture.assertDrawn("workbench-" + name, dark);
            window.run(Command.TAGS);
            window.focus(window.mark("Flexeril"));
            Picture.assertDrawn("tags-" + name, dark);
            window.run(Command.TAGS);
            window.run(Command.TOUR);
            Picture.assertDrawn("tour-" + name, dark);
            window.run(Command.LEAVE_SPAN);
        }
    }

    @InEveryLook
    void aSearchOverTheProject(boolean dark, double size, String name) throws Exception {
        try (OpenedWindow window = open(dark, size)) {
            OpenedWindow.onWindow(() -> {
                window.actions().search().inProject();
                robot.lookup("#search-field")
                        .queryTextInputControl()
                        .setText("label:DRUG ingredient:baclofen");
                return true;
            });
            ListView<SearchHit> hits = robot.lookup("#search-hits").queryListView();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !hits.getItems().isEmpty());
            window.run(Command.NEXT_HIT);
            window.run(Command.NEXT_HIT);
            window.settle();

            Picture.assertDrawn("search-" + name, dark);
        }
    }

    @InEveryLook
    void aDecisionWithItsCitations(boolean dark, double size, String name) throws Exception {
        try (OpenedWindow window = open(dark, size)) {
            window.run(Command.DECISIONS);
            window.focus(window.mark("Upheld"));

            Picture.assertDrawn("decision-" + name, dark);
        }
    }

    @InEveryLook
    void everyDialogFitsTheWindowAndNoneOfItsWordsIsCutOff(boolean dark, double size, String name)
            throws Exception {
        Picture.assumeWanted(name);
        try (OpenedWindow window = open(dark, size)) {
            window.focus(window.mark("Flexeril"));
            for (Command command :
                    List.of(
                            Command.PALETTE,
                            Command.KEYS,
                            Command.EXPORT,
                            Command.PASSWORD,
                            Command.SETTINGS)) {
                Parent dialog = window.dialog(command);
                String file = command.name().toLowerCase(Locale.ROOT) + "-" + name;
                assertThat(Picture.takeDialog(file)).as("%s fits", command).isTrue();
                assertThat(cutOff(dialog)).as("cut off in %s", command).isEmpty();
                if (command == Command.SETTINGS) {
                    tabs(dialog, name);
                }
                OpenedWindow.onWindow(() -> {
                    dialog.getScene().getWindow().hide();
                    return true;
                });
            }
        }
    }

    private static void tabs(Parent dialog, String name) throws Exception {
        TabPane tabs = (TabPane) dialog.lookup("#settings");
        for (int tab = 1; tab < tabs.getTabs().size(); tab++) {
            int chosen = tab;
            OpenedWindow.onWindow(() -> {
                tabs.getSelectionModel().select(chosen);
                return true;
            });
            Picture.takeDialog(tabs.getTabs().get(tab).getId() + "-" + name);
        }
    }

    @Test
    void anEmptyProjectSaysWhatToDo() throws Exception {
        try (OpenedWindow window = OpenedWindow.open(folder.resolve("empty"), List.of(), false)) {
            window.settle();

            assertThat(robot.lookup(".letter-pane .hint").query().isVisible())
                    .as("the hint where the letter would be")
                    .isTrue();
            Picture.assertDrawn("empty-light", false);
        }
    }

    private OpenedWindow open(boolean dark, double size) throws Exception {
        return OpenedWindow.open(
                folder.resolve("letters"), List.of(OpenedWindow.LETTERS), Picture.look(dark, size));
    }

    /// What is written on the dialog's labels and buttons but does not fit there.
    private static List<String> cutOff(Parent dialog) throws Exception {
        return OpenedWindow.onWindow(() ->
                dialog.lookupAll(".text").stream()
                        .filter(node ->
                                node.getParent() instanceof Labeled
                                        && !(node.getParent() instanceof Cell<?>))
                        .filter(node ->
                                node instanceof Text text
                                        && !text.getText()
                                                .equals(((Labeled) node.getParent()).getText())
                                        && !((Labeled) node.getParent()).isWrapText())
                        .map(node -> ((Labeled) node.getParent()).getText())
                        .toList());
    }
}
