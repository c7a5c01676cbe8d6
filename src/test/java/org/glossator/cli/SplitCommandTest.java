package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.export.catalog.FormatName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitCommandTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");

    @TempDir Path folder;
    private Path project;
    private Path out;

    @BeforeEach
    void aProject() {
        project = folder.resolve("project");
        out = folder.resolve("out");
        Cli.run("import", project, LETTERS, Path.of("assets/letters"));
    }

    @Test
    void everyFormatOfASplitCorpusReadsBackAsItWasWrittenAndVerifies() throws IOException {
        for (FormatName name : FormatName.values()) {
            if (name == FormatName.OFFSETS) {
                continue;
            }
            Cli.Result result = split(name.id(), "--json");
            JsonNode json = new ObjectMapper().readTree(result.out());
            int letters = 0;
            for (JsonNode part : json.get("parts")) {
                assertThat(part.get("matrix").get("differences")).as(name.id()).isEmpty();
                letters += part.get("letters").asInt();
            }
            assertThat(letters).as(name.id()).isEqualTo(25);
            assertThat(json.get("split").get("overlap").get("near_duplicates").asInt()).isZero();
        }

        Cli.Result verified = Cli.run("verify-export", "--python", "no-python", out);

        assertThat(verified.errLines()).isEmpty();
        assertThat(verified.status()).isZero();
        assertThat(verified.out())
                .contains("train/jsonl: as it was written", "test/brat: as it was written")
                .contains("hf: as it was written: 25 letters");
        assertThat(out.resolve("hf/data/validation-00000-of-00001.parquet")).exists();
    }

    @Test
    void theTableHasEachLetterOnceWithItsSide() throws IOException {
        split("jsonl");

        List<String> rows = Files.readAllLines(out.resolve("jsonl-split.tsv"));
        assertThat(rows).hasSize(26).startsWith("letter\tsha256\tside\tgroup");
        for (String side : List.of("train", "dev", "test")) {
            long lines = Files.readAllLines(out.resolve(side).resolve("letters.jsonl")).size();
            assertThat(rows)
                    .filteredOn(row -> row.contains("\t" + side + "\t"))
                    .hasSize((int) lines);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        split("jsonl");
        byte[] once = Files.readAllBytes(out.resolve("train/letters.jsonl"));
        split("jsonl");

        assertThat(out.resolve("train/letters.jsonl")).hasBinaryContent(once);
    }

    @Test
    void anExportThatIsNotSplitAnyMoreTakesTheSidesAway() throws IOException {
        split("jsonl");
        Cli.run("export", project, "--format", "jsonl", "--out", out);

        assertThat(out.resolve("letters.jsonl")).exists();
        assertThat(out.resolve("train/letters.jsonl")).doesNotExist();
        assertThat(Cli.run("verify-export", out).status()).isZero();
    }

    @Test
    void aSplitThatIsNoneIsWrongUsage() {
        assertThat(
                        Cli.run(
                                        "export",
                                        project,
                                        "--format",
                                        "jsonl",
                                        "--out",
                                        out,
                                        "--split",
                                        "80")
                                .status())
                .isEqualTo(2);
        assertThat(split("jsonl", "--similar", "0.3").errLines())
                .first()
                .asString()
                .contains("--similar must be more than 0.5");
        assertThat(out).doesNotExist();
    }

    private Cli.Result split(String format, String... more) {
        List<Object> line =
                new ArrayList<>(
                        List.of(
                                "export",
                                project,
                                "--format",
                                format,
                                "--out",
                                out,
                                "--split",
                                "60/20/20",
                                "--seed",
                                "7"));
        line.addAll(List.of(more));
        return Cli.run(line.toArray());
    }
}
