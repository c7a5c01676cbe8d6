package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCommandsTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");
    private static final Path REAL = Path.of("assets/letters");

    @TempDir Path folder;

    @Test
    void lettersComeInOnce() throws IOException {
        Cli.Result first = Cli.runShipped("import", project(), "--json", REAL);
        Cli.Result second = Cli.runShipped("import", project(), "--json", REAL);

        assertThat(first.status()).isZero();
        assertThat(json(first).at("/added").asInt()).isPositive();
        assertThat(json(second).at("/added").asInt()).isZero();
        assertThat(json(second).at("/known")).isEqualTo(json(first).at("/added"));
    }

    @Test
    void aFileThatIsNoLetterIsNamedAndTheOthersComeIn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path real = REAL.resolve("000_47fe36eff498bcee.txt");

        Cli.Result result = Cli.runShipped("import", project(), empty, real);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).startsWith(empty + ": is empty");
        assertThat(result.out()).startsWith("1 letters added");
    }

    @Test
    void annotatedLettersComeInAsAnnotationsOrAsSuggestions() throws IOException {
        Path file = folder.resolve("all.jsonl");
        Files.writeString(file, "{\"text\":\"Seen by Dr. Xu.\",\"label\":[[12,15,\"DRUG\"]]}");

        Cli.Result plain = Cli.runShipped("import", project(), "--json", file);
        Cli.Result suggested =
                Cli.runShipped(
                        "import", folder.resolve("q"), "--as", "suggestions", "--json", file);

        assertThat(json(plain).at("/annotations").asInt()).isEqualTo(1);
        assertThat(json(suggested).at("/annotations").asInt()).isZero();
        assertThat(json(suggested).at("/suggestions").asInt()).isEqualTo(1);
    }

    @Test
    void whatCameInGoesOut() throws IOException {
        Cli.runShipped("import", project(), LETTERS);
        Path out = folder.resolve("out");

        Cli.Result result =
                Cli.runShipped("export", project(), "--format", "jsonl", "--out", out, "--json");

        assertThat(result.status()).isZero();
        assertThat(json(result).at("/letters").asLong())
                .isEqualTo(Files.readAllLines(out.resolve("letters.jsonl")).size())
                .isPositive();
    }

    @Test
    void spacyComesWithItsScript() throws IOException {
        Cli.runShipped("import", project(), REAL);
        Path out = folder.resolve("out");

        Cli.Result result = Cli.runShipped("export", project(), "--format", "spacy", "--out", out);

        assertThat(result.out()).contains("wrote " + out.resolve("convert_to_spacy.py"));
        assertThat(out.resolve("spacy.jsonl")).isNotEmptyFile();
    }

    @Test
    void onlyAnnotationsAreAccepted() throws IOException {
        Cli.runShipped("import", project(), REAL);

        Cli.Result result =
                Cli.runShipped(
                        "export",
                        project(),
                        "--format",
                        "jsonl",
                        "--status",
                        "accepted",
                        "--json",
                        "--out",
                        folder.resolve("out"));

        assertThat(json(result).at("/spans").asLong()).isZero();
    }

    @Test
    void aProjectThatIsNotThereIsNotMadeByAnExport() {
        Cli.Result result =
                Cli.runShipped(
                        "export", project(), "--format", "jsonl", "--out", folder.resolve("out"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().strip())
                .isEqualTo(project() + ": there is no such project [F-MISSING]");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFormatThatDoesNotExistIsWrongUsage() {
        Cli.Result result =
                Cli.runShipped(
                        "export", project(), "--format", "xls", "--out", folder.resolve("out"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("--format must be one of jsonl, spacy, conll2003");
    }

    @Test
    void aFileThatIsNoProjectIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("project.mv.db"), "no project at all");

        Cli.Result result = Cli.runShipped("import", project(), REAL);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).startsWith(file + ": ");
        assertThat(result.errLines()).hasSize(1);
    }

    @Test
    void theDemonstrationShowsWhatItWroteAndReadsItBack() {
        Path out = folder.resolve("demo");

        Cli.Result result = Cli.runShipped("demo", "--out", out);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("3 letters added", "000_47fe36eff498bcee")
                .contains("wrote " + out.resolve("demo.mv.db"))
                .contains("wrote " + out.resolve("export/letters.jsonl"))
                .containsPattern("letter +Date +Drug +Decision +Citation")
                .containsPattern("read back: the same [\\d,]+ spans in the same 3 letters");
        assertThat(out.resolve("demo.mv.db")).isNotEmptyFile();
    }

    @Test
    void theDemonstrationCanBeRunAgain() {
        Path out = folder.resolve("demo");
        Cli.runShipped("demo", "--out", out);

        Cli.Result result = Cli.runShipped("demo", "--out", out);

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("3 there already")
                .contains("kept " + out.resolve("demo.mv.db"))
                .contains("replaced " + out.resolve("export/letters.jsonl"));
    }

    private Path project() {
        return folder.resolve("project");
    }

    private static JsonNode json(Cli.Result result) throws IOException {
        return new ObjectMapper().readTree(result.out());
    }
}
