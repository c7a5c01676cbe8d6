package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.session.Corrections;
import org.glossator.session.SearchHit;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the pictures that README and docs show, so that they never go stale: into
/// `target/screenshots`, or where the property `glossator.screenshots` says.
class ScreenshotTest {

    private static final Path PICTURES =
            Path.of(System.getProperty("glossator.screenshots", "target/screenshots"));

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
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
            assertLooksRight(take("workbench-" + name), dark);
            window.run(Command.TAGS);
            window.focus(window.mark("Flexeril"));
            assertLooksRight(take("tags-" + name), dark);
            window.run(Command.TAGS);
            window.run(Command.TOUR);
            assertLooksRight(take("tour-" + name), dark);
            window.run(Command.LEAVE_SPAN);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
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

            assertLooksRight(take("search-" + name), dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
    void aDecisionWithItsCitations(boolean dark, double size, String name) throws Exception {
        try (OpenedWindow window = open(dark, size)) {
            window.run(Command.DECISIONS);
            window.focus(window.mark("Upheld"));

            assertLooksRight(take("decision-" + name), dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1, light", "true, 1, dark"})
    void everyDialogFitsTheWindowAndNoneOfItsWordsIsCutOff(boolean dark, double size, String name)
            throws Exception {
        try (OpenedWindow window = open(dark, size)) {
            window.focus(window.mark("Flexeril"));
            for (Command command :
                    List.of(Command.PALETTE, Command.KEYS, Command.EXPORT, Command.SETTINGS)) {
                Parent dialog = window.dialog(command);
                String file = command.name().toLowerCase(Locale.ROOT) + "-" + name;
                assertThat(takeDialog(file)).as("%s fits", command).isTrue();
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
            takeDialog(tabs.getTabs().get(tab).getId() + "-" + name);
        }
    }

    @Test
    void anEmptyProjectSaysWhatToDo() throws Exception {
        try (OpenedWindow window = OpenedWindow.open(folder.resolve("empty"), List.of(), false)) {
            window.settle();

            assertLooksRight(take("empty-light"), false);
        }
    }

    private OpenedWindow open(boolean dark, double size) throws Exception {
        return OpenedWindow.open(
                folder.resolve("letters"),
                List.of(OpenedWindow.LETTERS),
                Settings.usual()
                        .withTheme(dark ? Theme.DARK : Theme.LIGHT)
                        .withFontSize(Settings.USUAL * size));
    }

    /// Draws the whole scene at 1280×800, whatever the headless screen shows of it.
    private static BufferedImage take(String name) throws Exception {
        draw(Window.getWindows().getFirst());
        WaitForAsyncUtils.waitForFxEvents();
        return write(name, draw(Window.getWindows().getFirst()));
    }

    /// Draws the dialog in front; whether it is no larger than the window behind it.
    private static boolean takeDialog(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage drawn =
                OpenedWindow.onWindow(() -> {
                    Scene scene = Window.getWindows().getLast().getScene();
                    DialogPane pane = (DialogPane) scene.getRoot();
                    // The headless platform does not give windows the size that they ask for.
                    pane.resize(
                            Math.min(pane.prefWidth(-1), pane.getMaxWidth()),
                            Math.min(pane.prefHeight(-1), pane.getMaxHeight()));
                    pane.applyCss();
                    pane.layout();
                    return pane.snapshot(null, null);
                });
        write(name, drawn);
        return drawn.getWidth() <= WIDTH && drawn.getHeight() <= HEIGHT;
    }

    private static WritableImage draw(Window window) throws Exception {
        return OpenedWindow.onWindow(() -> {
            Scene scene = window.getScene();
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
            scene.getRoot().resize(WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
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

    private static BufferedImage write(String name, WritableImage drawn) throws Exception {
        BufferedImage picture = copy(drawn);
        Files.createDirectories(PICTURES);
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        return picture;
    }

    private static BufferedImage copy(WritableImage drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = drawn.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }

    /// Whether it is drawn at all, in the theme that it is to be in.
    private static void assertLooksRight(BufferedImage picture, boolean dark) {
        Set<Integer> colours = new HashSet<>();
        long brightness = 0;
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                int colour = picture.getRGB(x, y);
                colours.add(colour);
                brightness += (colour >> 8) & 0xff;
            }
        }
        long samples = (picture.getHeight() / 3L) * (picture.getWidth() / 3L);
        assertThat(colours).as("colours in the picture").hasSizeGreaterThan(50);
        if (dark) {
            assertThat(brightness / samples).as("brightness of the dark theme").isLessThan(90);
        } else {
            assertThat(brightness / samples).as("brightness of the light theme").isGreaterThan(180);
        }
    }
}
