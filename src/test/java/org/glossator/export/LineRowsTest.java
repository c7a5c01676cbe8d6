package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineRowsTest {

    @TempDir private Path folder;

    @Test
    void everyLineIsALetterHoweverLongItIs() throws IOException {
        List<String> lines =
                List.of("one", "x".repeat(1 << 20), "three", "y".repeat(65_535), "five");

        assertThat(read(String.join("\n", lines) + "\n")).isEqualTo(lines);
    }

    @Test
    void theLastLineNeedsNoLineEnd() throws IOException {
        assertThat(read("one\ntwo")).containsExactly("one", "two");
    }

    @Test
    void anEmptyFileHasNoLetters() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void aSecondLetterInALineIsDamage() throws IOException {
        JsonlFormat format = new JsonlFormat();
        Export.run(format, List.of(ExportedLetters.nested()).iterator(), folder.resolve("out"));
        Path file = folder.resolve("out").resolve(JsonlFormat.FILE);
        Files.writeString(file, Files.readString(file).strip().repeat(2));

        try (RestoredLetters letters = format.read(folder.resolve("out"))) {
            assertThatThrownBy(letters::next)
                    .isInstanceOf(DamagedExport.class)
                    .hasMessageContaining("letter 1: more than a letter in the line");
        }
    }

    private List<String> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), text);
        List<String> ids = new ArrayList<>();
        try (RestoredLetters letters =
                LineRows.of(
                        file,
                        line ->
                                new RestoredLetter(
                                        new String(line, StandardCharsets.UTF_8),
                                        null,
                                        List.of()))) {
            letters.forEachRemaining(letter -> ids.add(letter.id()));
        }
        return ids;
    }
}
