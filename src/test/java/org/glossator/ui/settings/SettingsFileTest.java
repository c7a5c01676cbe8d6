package org.glossator.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve("home").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void whatIsNotThereYetIsAsUsual() throws IOException {
        assertThat(file.read())
                .isEqualTo(new SettingsFile.Read(Settings.usual(), java.util.Optional.empty()));
    }

    @Test
    void everythingThatIsSetIsReadBack() throws IOException {
        Settings settings =
                new Settings(
                        Theme.DARK,
                        26,
                        false,
                        true,
                        0.75,
                        true,
                        Map.of("ACCEPT", List.of("Y", "Shortcut+Y")),
                        new WindowPlace(10, 20, 1280, 800, true));

        file.write(settings);

        assertThat(file.read().settings()).isEqualTo(settings);
    }

    @Test
    void whatTheFileDoesNotSayIsAsUsualAndWhatNobodyKnowsIsLeftOut() throws IOException {
        write("{\"theme\": \"dark\", \"fromALaterVersion\": 7}");

        assertThat(file.read().settings()).isEqualTo(Settings.usual().withTheme(Theme.DARK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"theme\": ",
                "[]",
                "{\"theme\": \"purple\"}",
                "{\"keys\": null}",
                "{\"tags\": null}",
                "{\"keys\": {\"ACCEPT\": [null]}}"
            })
    void aDamagedFileIsMovedAsideAndTheUsualSettingsHold(String text) throws IOException {
        write(text);

        SettingsFile.Read read = file.read();

        assertThat(read.settings()).isEqualTo(Settings.usual());
        assertThat(read.damaged()).hasValueSatisfying(aside -> assertThat(aside).hasContent(text));
        assertThat(path).doesNotExist();
    }

    @Test
    void sizesAndThresholdsStayWithinWhatCanBeUsed() throws IOException {
        write("{\"fontSize\": 4000, \"doubt\": -3}");

        assertThat(file.read().settings())
                .isEqualTo(Settings.usual().withFontSize(Settings.LARGEST).withDoubt(0));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        file.write(Settings.usual());
        file.write(Settings.usual().withTags(true));

        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
