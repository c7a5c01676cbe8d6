package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.export.catalog.FormatName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir Path folder;
    private Path project;
    private Path out;

    @BeforeEach
    void aProject() {
        project = folder.resolve("project");
        out = folder.resolve("out");
        Cli.runShipped("import", project, Path.of("assets/letters"));
    }

    @Test
    void everyFormatOfRealLettersReadsBackAsItWasWrittenAndVerifies() throws IOException {
        for (FormatName name : FormatName.values()) {
            if (name == FormatName.OFFSETS) {
                continue;
            }
            Cli.Result result =
                    Cli.runShipped(
                            "export", project, "--format", name.id(), "--out", out, "--json");
            JsonNode matrix = new ObjectMapper().readTree(result.out()).get("matrix");
            assertThat(matrix.get("differences")).as(name.id()).isEmpty();
            assertThat(matrix.get("equal").asInt()).as(name.id()).isPositive();
        }

        Cli.Result verified = Cli.runShipped("verify-export", "--python", "no-python", out);

        assertThat(verified.errLines()).isEmpty();
        assertThat(verified.status()).isZero();
        assertThat(verified.out())
                .contains("conll2003: as it was written: 3 letters")
                .contains("skipped: there is no no-python to ask spacy");
    }

    @Test
    void aChangedExportIsNoticed() throws IOException {
        Cli.runShipped("export", project, "--format", "jsonl", "--out", out);
        Path file = out.resolve("letters.jsonl");
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\"label\":\"DRUG\"", "\"label\":\"DATE\""));

        Cli.Result result = Cli.runShipped("verify-export", out);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errLines())
                .contains("jsonl: letters.jsonl: is not the file that was written")
                .anyMatch(line -> line.endsWith("its spans are not those that were written"));
    }

    @Test
    void offsetsOnlyHoldsNoText() throws IOException {
        Cli.Result result =
                Cli.runShipped(
                        "export", project, "--format", "jsonl", "--offsets-only", "--out", out);

        assertThat(result.status()).isZero();
        assertThat(Files.readString(out.resolve("offsets.jsonl")))
                .doesNotContain("\"text\"", "attributes")
                .contains("\"sha256\"");
    }

    @Test
    void whatDatesMarkIsMasked() throws IOException {
        Cli.runShipped("export", project, "--format", "csv", "--deidentify", "DATE", "--out", out);

        assertThat(Files.readAllLines(out.resolve("spans.csv")))
                .filteredOn(line -> line.contains(",DATE,"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*,DATE,[X ]+,\\{},.*"));
    }

    @Test
    void onlyTheNamedLabelsGoOutAndLettersStay() throws IOException {
        Cli.Result result =
                Cli.runShipped(
                        "export",
                        project,
                        "--format",
                        "jsonl",
                        "--label",
                        "DRUG",
                        "--json",
                        "--out",
                        out);

        assertThat(new ObjectMapper().readTree(result.out()).get("letters").asInt()).isEqualTo(3);
        assertThat(Files.readString(out.resolve("letters.jsonl")))
                .contains("\"label\":\"DRUG\"")
                .doesNotContain("\"label\":\"DATE\"");
    }

    @Test
    void aLabelThatTheProjectHasNotIsWrongUsage() {
        Cli.Result result =
                Cli.runShipped(
                        "export", project, "--format", "jsonl", "--label", "NO", "--out", out);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("--label: the project has no label NO");
    }

    @Test
    void lettersThatNobodyWorkedOnAreNotAmongThoseDone() throws IOException {
        Cli.Result result =
                Cli.runShipped(
                        "export",
                        project,
                        "--format",
                        "jsonl",
                        "--letters",
                        "done",
                        "--json",
                        "--out",
                        out);

        assertThat(new ObjectMapper().readTree(result.out()).get("letters").asInt()).isZero();
    }

    @Test
    void onlyLettersThatAnswerTheQueryGoOut() throws IOException {
        Cli.Result result =
                Cli.runShipped(
                        "export",
                        project,
                        "--format",
                        "jsonl",
                        "--query",
                        "fexmid",
                        "--json",
                        "--out",
                        out);

        assertThat(new ObjectMapper().readTree(result.out()).get("letters").asInt()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("letters.jsonl"))).contains("002_a7bb91b34d925d5b");
    }

    @Test
    void lossesAreToldAndNothingIsWritten() {
        Cli.Result result =
                Cli.runShipped("export", project, "--format", "doccano", "--losses", "--out", out);

        assertThat(result.out())
                .contains("doccano would carry 3 letters", "left out: the attributes");
        assertThat(out).doesNotExist();
    }
}
