package org.glossator.export.spacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.export.Export;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedLetters;
import org.glossator.export.SpanChange;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpacyFormatTest {

    @TempDir Path folder;

    @Test
    void offsetsAreCodePoints() throws IOException {
        export(ExportedLetters.beyondTheBmp());

        JsonNode row = row();

        assertThat(row.get("offset_unit").asText()).isEqualTo("code-point");
        assertThat(row.get("spans").get(0).get("start").asInt()).isEqualTo(2);
        assertThat(row.get("spans").get(0).get("end").asInt()).isEqualTo(7);
    }

    @Test
    void overlappingSpansAndAttributesAreKept() throws IOException {
        ExportReport report = export(ExportedLetters.nested());

        assertThat(row().get("spans")).hasSize(3);
        assertThat(row().get("spans").get(0).get("attributes").get("value").asText())
                .isEqualTo("a “value”");
        assertThat(report.isWhole()).isTrue();
    }

    @Test
    void blanksAtTheEdgesAreTrimmedAndReported() throws IOException {
        ExportReport report =
                export(
                        ExportedLetters.letter(
                                "blanks",
                                "was \u00a0Norco\n",
                                ExportedLetters.span(3, 11, "DRUG")));

        assertThat(row().get("spans").get(0).get("start").asInt()).isEqualTo(5);
        assertThat(row().get("spans").get(0).get("end").asInt()).isEqualTo(10);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.firstChanges())
                .containsExactly(
                        new SpanChange(
                                "blanks",
                                new Span(3, 11),
                                "DRUG",
                                SpanChange.Kind.CHANGED,
                                "trimmed to 5-10"));
    }

    @Test
    void aSpanOfNothingButBlanksIsDroppedAndListedInTheReport() throws IOException {
        ExportReport report =
                export(
                        ExportedLetters.letter(
                                "blanks", "was \n denied", ExportedLetters.span(3, 6, "DRUG")));

        assertThat(report.spans()).isZero();
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(report.reportFile())
                .hasContent(
                        "letter\tstart\tend\tlabel\twhat\treason\n"
                                + "blanks\t3\t6\tDRUG\tdropped\tnothing but blanks\n");
    }

    @Test
    void aCharacterThatIsCutInTwoIsTakenInWhole() throws IOException {
        ExportReport report =
                export(
                        ExportedLetters.letter(
                                "cut", "a\ud83d\udc8ab", ExportedLetters.span(0, 2, "DRUG")));

        assertThat(row().get("spans").get(0).get("end").asInt()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(1);
    }

    @Test
    void theScriptAndWhatElseIsNeededComesWithIt() throws IOException {
        export(ExportedLetters.empty());

        assertThat(folder.resolve("convert_to_spacy.py")).isNotEmptyFile();
        assertThat(folder.resolve("spacy-config.cfg")).isNotEmptyFile();
        assertThat(folder.resolve("spacy-README.md")).isNotEmptyFile();
    }

    private ExportReport export(ExportedLetter... letters) throws IOException {
        return Export.run(new SpacyFormat(), List.of(letters).iterator(), folder);
    }

    private JsonNode row() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("spacy.jsonl")));
    }
}
