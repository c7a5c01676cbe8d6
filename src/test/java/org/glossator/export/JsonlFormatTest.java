package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlFormatTest {

    @TempDir Path folder;

    @Test
    void whatWasWrittenReadsBackTheSame() throws IOException {
        write(ExportedLetters.all());

        assertThat(read()).isEqualTo(ExportedLetters.all());
    }

    @Test
    void eachLetterIsOneLine() throws IOException {
        write(ExportedLetters.all());

        assertThat(Files.readString(file())).endsWith("}\n");
        assertThat(Files.readAllLines(file()))
                .hasSize(5)
                .allMatch(line -> line.startsWith("{\"id\""));
    }

    @Test
    void aLineSaysWhatOthersNeed() throws IOException {
        write(List.of(ExportedLetters.beyondTheBmp()));

        JsonNode line = new ObjectMapper().readTree(file().toFile());

        assertThat(line.get("offset_unit").asText()).isEqualTo("utf-16");
        assertThat(line.get("spans").get(0))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {"start": 3, "end": 8, "label": "DRUG", "text": "Norco",
                                         "attributes": {"value": "a “value”"},
                                         "status": "accepted", "rule": "rule.of-drug",
                                         "confidence": 0.95}
                                        """));
    }

    @Test
    void theWayBackToTheFilesOwnOffsetsIsKept() throws IOException {
        write(List.of(ExportedLetters.ofCrlfFile()));

        ExportedLetter letter = read().getFirst();

        assertThat(letter.letter().source().map().toSource(letter.spans().getFirst().span()))
                .isEqualTo(new org.glossator.letter.Span(12, 18));
    }

    @Test
    void aSpanThatCutsACharacterKeepsItsPlace() throws IOException {
        List<ExportedLetter> letters =
                List.of(
                        ExportedLetters.letter(
                                "cut", "\ud83d\udc8a", ExportedLetters.added(0, 1, "DRUG")));

        write(letters);

        assertThat(read()).isEqualTo(letters);
    }

    @Test
    void aChangedTextIsNoticed() throws IOException {
        write(List.of(ExportedLetters.withoutSpans()));
        Files.writeString(file(), Files.readString(file()).replace("Nothing", "Something"));

        assertThatThrownBy(this::read)
                .isInstanceOf(DamagedExport.class)
                .hasMessageContaining("letters.jsonl, letter 1: the text is not that of sha256");
    }

    @Test
    void aMovedSpanIsNoticed() throws IOException {
        write(List.of(ExportedLetters.beyondTheBmp()));
        Files.writeString(file(), Files.readString(file()).replace("\"end\":8", "\"end\":7"));

        assertThatThrownBy(this::read)
                .isInstanceOf(DamagedExport.class)
                .hasMessageContaining("the span's text is not what stands at");
    }

    @Test
    void aFileThatIsCutOffIsNoticed() throws IOException {
        write(ExportedLetters.all());
        String whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.length() - 20));

        assertThatThrownBy(this::read)
                .isInstanceOf(DamagedExport.class)
                .hasMessageContaining("letter 5: not JSON");
    }

    private ExportReport write(List<ExportedLetter> letters) throws IOException {
        return Export.run(new JsonlFormat(), letters.iterator(), folder);
    }

    private List<ExportedLetter> read() throws IOException {
        List<ExportedLetter> letters = new ArrayList<>();
        try (JsonlReader reader = JsonlReader.of(file())) {
            reader.forEachRemaining(letters::add);
        }
        return letters;
    }

    private Path file() {
        return folder.resolve(JsonlFormat.FILE);
    }
}
