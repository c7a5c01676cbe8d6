package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.session.Corrections;
import org.glossator.session.SearchHit;
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

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({"false, light", "true, dark"})
    void theWorkbenchWithARealLetter(boolean dark, String name) throws Exception {
        try (OpenedWindow window = open(dark)) {
            for (String words : new String[] {"03/19/2003", "Baclofen"}) {
                OpenedWindow.onWindow(() -> {
                    Corrections corrections = window.desk().session().corrections();
                    window.desk().apply(corrections.accept(window.mark(words)).orElseThrow());
                    return true;
                });
            }
            window.focus(window.mark("Flexeril"));

            assertLooksRight(take("workbench-" + name), dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, light", "true, dark"})
    void aSearchOverTheProject(boolean dark, String name) throws Exception {
        try (OpenedWindow window = open(dark)) {
            OpenedWindow.onWindow(() -> {
                window.actions().search().inProject();
                robot.lookup("#search-field")
                        .queryTextInputControl()
                        .setText("label:DRUG ingredient:baclofen");
                return true;
            });
            ListView<SearchHit> hits = robot.lookup("#search-hits").queryListView();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !hits.getItems().isEmpty());
            OpenedWindow.onWindow(() -> {
                window.actions().search().nextHit();
                window.actions().search().nextHit();
                return true;
            });
            window.settle();

            assertLooksRight(take("search-" + name), dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, light", "true, dark"})
    void aDecisionWithItsCitations(boolean dark, String name) throws Exception {
        try (OpenedWindow window = open(dark)) {
            OpenedWindow.onWindow(() -> {
                window.actions().view().toggleDecisions();
                return true;
            });
            window.focus(window.mark("Upheld"));

            assertLooksRight(take("decision-" + name), dark);
        }
    }

    @Test
    void anEmptyProjectSaysWhatToDo() throws Exception {
        try (OpenedWindow window = OpenedWindow.open(folder.resolve("empty"), List.of(), false)) {
            window.settle();

            assertLooksRight(take("empty-light"), false);
        }
    }

    private OpenedWindow open(boolean dark) throws Exception {
        return OpenedWindow.open(folder.resolve("letters"), List.of(OpenedWindow.LETTERS), dark);
    }

    /// Draws the whole scene at 1280×800, whatever the headless screen shows of it.
    private static BufferedImage take(String name) throws Exception {
        WritableImage drawn =
                OpenedWindow.onWindow(() -> {
                    Scene scene = Window.getWindows().getFirst().getScene();
                    Window window = scene.getWindow();
                    window.setWidth(1280);
                    window.setHeight(800);
                    scene.getRoot().resize(1280, 800);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene.snapshot(null);
                });
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
