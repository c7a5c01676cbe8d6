package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.schema.FreeLook;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaFile;
import org.glossator.session.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the editor of labels, where [ScreenshotTest] puts its own: with a dozen
/// labels, one of them with a long name, at the usual size and at twice that.
class LabelsPictureTest {

    private static final Path PICTURES =
            Path.of(System.getProperty("glossator.screenshots", "target/screenshots"));

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "false, false, labels-light",
        "true, false, labels-dark",
        "false, true, labels-200"
    })
    void theEditorShowsADozenLabels(boolean dark, boolean large, String name) throws Exception {
        Path project = folder.resolve("letters");
        try (OpenedWindow window =
                OpenedWindow.open(project, List.of(OpenedWindow.LETTERS), dark)) {
            OpenedWindow.onWindow(() -> {
                Window main = Window.getWindows().getFirst();
                main.setWidth(1280);
                main.setHeight(800);
                window.desk()
                        .session()
                        .schemaEditing()
                        .apply(
                                SchemaChange.of(SchemaFile.shipped(), dozen(SchemaFile.shipped())),
                                Progress.none());
                for (int step = 0; large && step < 6; step++) {
                    window.actions().view().larger();
                }
                window.actions().schema().edit();
                return true;
            });
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> OpenedWindow.onWindow(() -> editor() != null));
            OpenedWindow.onWindow(() -> {
                ((ListView<?>) editor().lookup("#labels-list")).getSelectionModel().select(1);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();

            BufferedImage picture = take(name);

            assertThat(picture.getWidth()).isLessThanOrEqualTo(1280);
            assertThat(picture.getHeight()).isLessThanOrEqualTo(800);
            assertThat(OpenedWindow.onWindow(() -> isWithin("#labels-save"))).isTrue();
        }
    }

    /// The labels with more behind them, as the editor would add them.
    private static LabelSchema dozen(LabelSchema shipped) {
        List<Label> labels = new ArrayList<>(shipped.labels());
        List<String> names =
                List.of(
                        "Body part",
                        "Diagnosis",
                        "Procedure",
                        "Provider",
                        "Imaging study with its region, side and contrast, as the report names it",
                        "Claim number",
                        "Score",
                        "Guideline criterion");
        for (String name : names) {
            FreeLook free = new FreeLook(labels);
            int hue = free.hue();
            labels.add(
                    new Label(
                            "LABEL_" + labels.size(),
                            name,
                            "What is to be labelled so, with an example or two.",
                            hue,
                            free.underline(hue),
                            free.hotkey(KeyMap.usual().plain()),
                            List.of()));
        }
        return new LabelSchema(labels);
    }

    private static boolean isWithin(String id) {
        Node node = editor().lookup(id);
        var at = node.localToScene(node.getLayoutBounds());
        return at.getMaxX() <= editor().getWidth() && at.getMaxY() <= editor().getHeight();
    }

    private static Scene editor() {
        for (Window open : Window.getWindows()) {
            if (open.isShowing() && open.getScene().lookup("#labels-list") != null) {
                return open.getScene();
            }
        }
        return null;
    }

    private static BufferedImage take(String name) throws Exception {
        WritableImage drawn = OpenedWindow.onWindow(() -> editor().snapshot(null));
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = drawn.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Files.createDirectories(PICTURES);
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        return picture;
    }
}
