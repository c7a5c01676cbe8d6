package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String DRUG =
            """
            {"start": 0, "end": 5, "label": "DRUG", "attributes": {"ingredient": "a"}, "text": "Norco"}
            """;
    private static final String DATE =
            """
            {"start": 8, "end": 12, "label": "DATE", "attributes": {"value": "2014"}}
            """;

    @TempDir Path folder;

    private Path gold;
    private Path predictions;

    @BeforeEach
    void makeFolders() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        predictions = Files.createDirectory(folder.resolve("predictions"));
    }

    @Test
    void theTableSaysEachLabelAndAll() throws IOException {
        Files.writeString(gold.resolve("one.gold.jsonl"), DRUG + DATE);
        Files.writeString(predictions.resolve("one.jsonl"), DRUG);

        Cli.Result result = Cli.run("evaluate", "--gold", gold, predictions);

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .isEqualTo(
                        """
                                                strict                  overlap                  attribute
                        label  gold  predicted       P       R      F1        P       R      F1   accuracy
                        DATE      1          0  0.0000  0.0000  0.0000   0.0000  0.0000  0.0000          -
                        DRUG      1          1  1.0000  1.0000  1.0000   1.0000  1.0000  1.0000     1.0000
                        all       2          1  1.0000  0.5000  0.6667   1.0000  0.5000  0.6667     1.0000

                        attribute        compared  correct  accuracy
                        DRUG.ingredient         1        1    1.0000
                        """);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Files.writeString(gold.resolve("one.gold.jsonl"), DRUG + DATE);
        Files.writeString(predictions.resolve("one.jsonl"), DRUG.replace("\"a\"", "\"b\""));

        JsonNode json =
                new ObjectMapper()
                        .readTree(Cli.run("evaluate", "--gold", gold, "--json", predictions).out());

        assertThat(json.at("/letters").asInt()).isEqualTo(1);
        assertThat(json.at("/all/strict/recall").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/labels/DRUG/strict/f1").asDouble()).isEqualTo(1);
        assertThat(json.at("/labels/DRUG/attributes/ingredient/accuracy").asDouble()).isZero();
        assertThat(json.at("/labels/DATE/attribute_accuracy/accuracy").isNull()).isTrue();
    }

    @Test
    void detailsSayWhereTheErrorsAre() throws IOException {
        Files.writeString(gold.resolve("one.gold.jsonl"), DRUG + DATE);
        Files.writeString(
                predictions.resolve("one.jsonl"),
                DRUG.replace("\"label\": \"DRUG\"", "\"label\": \"DATE\"")
                        .replace("}}", "}, \"rule\": \"date.us\", \"confidence\": 0.9}"));

        Cli.Result result = Cli.run("evaluate", "--gold", gold, "--details", "--json", predictions);

        JsonNode details = new ObjectMapper().readTree(result.out()).get("details");
        assertThat(details.at("/confusion/0/gold").asText()).isEqualTo("DATE");
        assertThat(details.at("/confusion/0/predicted").isNull()).isTrue();
        assertThat(details.at("/confusion/1/predicted").asText()).isEqualTo("DATE");
        assertThat(details.at("/worst_letters/0/letter").asText()).isEqualTo("one");
        assertThat(Cli.run("evaluate", "--gold", gold, "--details", predictions).out())
                .contains("(missed)", "confidence from", "one  ");
    }

    @Test
    void anEarlierRunSaysWhatGotBetterAndWorse() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(gold.resolve("one.gold.jsonl"), DRUG + DATE);
        Files.writeString(before.resolve("one.jsonl"), DRUG);
        Files.writeString(predictions.resolve("one.jsonl"), DATE);

        Cli.Result result = Cli.run("evaluate", "--gold", gold, "--before", before, predictions);

        assertThat(result.outLines())
                .contains(
                        "better: 1, worse: 1", "+\tone:8-12\tDATE\tgold", "-\tone:0-5\tDRUG\tgold");
    }

    @Test
    void aLetterWithoutPredictionsIsNamedAndCountsAsNothingFound() throws IOException {
        Files.writeString(gold.resolve("one.gold.jsonl"), DRUG);

        Cli.Result result = Cli.run("evaluate", "--gold", gold, "--json", predictions);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().strip())
                .isEqualTo(
                        predictions.resolve("one.jsonl")
                                + ": there is no such file or folder [F-MISSING]; counted as no predictions");
        assertThat(new ObjectMapper().readTree(result.out()).at("/all/strict/recall").asDouble())
                .isZero();
    }

    @Test
    void aLineThatIsNoSpanIsNamed() throws IOException {
        Files.writeString(gold.resolve("one.gold.jsonl"), DRUG);
        Path bad = Files.writeString(predictions.resolve("one.jsonl"), DRUG + "{\"start\": 5}\n");

        Cli.Result result = Cli.run("evaluate", "--gold", gold, predictions);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).startsWith(bad + ", line 2: ");
        assertThat(result.errLines()).hasSize(1);
    }

    @Test
    void goldMeasuredAgainstItselfIsPerfect() throws IOException {
        Path letters = Path.of("src/test/resources/letters");
        try (var files = Files.newDirectoryStream(letters, "*.gold.jsonl")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".gold", "");
                Files.copy(file, predictions.resolve(name));
            }
        }

        Cli.Result result = Cli.run("evaluate", "--gold", letters, "--json", predictions);

        JsonNode all = new ObjectMapper().readTree(result.out()).get("all");
        assertThat(all.at("/strict/f1").asDouble()).isEqualTo(1);
        assertThat(all.at("/attribute_accuracy/accuracy").asDouble()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Cli.Result result = Cli.run("evaluate", "--gold", folder.resolve("none"), predictions);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().strip())
                .isEqualTo(
                        folder.resolve("none") + ": there is no such file or folder [F-MISSING]");
    }

    @Test
    void aFolderWithoutGoldIsNamed() {
        Cli.Result result = Cli.run("evaluate", "--gold", gold, predictions);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("*.gold.jsonl");
    }

    @Test
    void withoutGoldItIsWrongUsage() {
        assertThat(Cli.run("evaluate", predictions).status()).isEqualTo(2);
    }
}
