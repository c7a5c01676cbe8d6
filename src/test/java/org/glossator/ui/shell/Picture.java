package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.ui.settings.Settings;
import org.glossator.ui.settings.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the whole window and of dialogs: into `target/screenshots`, or where the
/// property `glossator.screenshots` says.
final class Picture {

    static final Path FOLDER =
            Path.of(System.getProperty("glossator.screenshots", "target/screenshots"));

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private static final Set<String> ALWAYS = Set.of("light", "dark-200");

    private Picture() {}

    /// Of four pictures of a view two are enough to see that it can be drawn; all are taken where
    /// somebody wants them.
    static void assumeWanted(String name) {
        assumeTrue(
                ALWAYS.contains(name) || System.getProperty("glossator.screenshots") != null,
                "taken only with -Dglossator.screenshots=FOLDER");
    }

    /// The settings of a look.
    ///
    /// @param size of the writing, 1 for the usual one
    static Settings look(boolean dark, double size) {
        return Settings.usual()
                .withTheme(dark ? Theme.DARK : Theme.LIGHT)
                .withFontSize(Settings.USUAL * size);
    }

    /// Draws the window at 1280×800, whatever the headless screen shows of it, and checks that it
    /// is drawn, in the theme that it is to be in.
    static void assertDrawn(String name, boolean dark) throws Exception {
        draw();
        WaitForAsyncUtils.waitForFxEvents();
        BufferedImage picture = write(name, draw());
        Set<Integer> colours = new HashSet<>();
        long brightness = 0;
        long samples = 0;
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                int colour = picture.getRGB(x, y);
                colours.add(colour);
                brightness += (colour >> 8) & 0xff;
                samples++;
            }
        }
        assertThat(colours).as("colours in the picture").hasSizeGreaterThan(50);
        if (dark) {
            assertThat(brightness / samples).as("brightness of the dark theme").isLessThan(90);
        } else {
            assertThat(brightness / samples).as("brightness of the light theme").isGreaterThan(180);
        }
    }

    /// Draws the dialog in front.
    ///
    /// @return whether it is no larger than the window behind it
    static boolean takeDialog(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage drawn =
                OpenedWindow.onWindow(() -> {
                    Scene scene = Window.getWindows().getLast().getScene();
                    DialogPane pane = (DialogPane) scene.getRoot();
                    pane.applyCss();
                    // The headless platform does not give windows the size that they ask for.
                    pane.resize(
                            Math.min(pane.prefWidth(-1), pane.maxWidth(-1)),
                            Math.min(pane.prefHeight(-1), pane.maxHeight(-1)));
                    pane.layout();
                    return pane.snapshot(null, null);
                });
        write(name, drawn);
        return drawn.getWidth() <= WIDTH && drawn.getHeight() <= HEIGHT;
    }

    private static BufferedImage write(String name, WritableImage drawn) throws Exception {
        BufferedImage picture = copy(drawn);
        Files.createDirectories(FOLDER);
        ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        return picture;
    }

    private static WritableImage draw() throws Exception {
        return OpenedWindow.onWindow(() -> {
            Window window = Window.getWindows().getFirst();
            Scene scene = window.getScene();
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
            scene.getRoot().resize(WIDTH, HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
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
}
