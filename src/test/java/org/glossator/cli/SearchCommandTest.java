package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    private static final Path LETTERS = Path.of("assets/letters");

    @TempDir Path folder;

    @BeforeEach
    void importTheRealLetters() {
        Cli.runShipped("import", project(), LETTERS);
    }

    @Test
    void printsALineForEachHit() {
        Cli.Result result =
                Cli.runShipped("search", project(), "label:DRUG", "ingredient:baclofen");

        assertThat(result.status()).isZero();
        assertThat(result.outLines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.toLowerCase(java.util.Locale.ROOT))
                                .matches(".+\t\\d+-\\d+\tdrug\tundecided\t.*\\[.*baclofen.*].*"));
        assertThat(result.err())
                .isEqualTo(
                        "%d hits in %d letters%n"
                                .formatted(
                                        result.outLines().size(),
                                        result.outLines().stream()
                                                .map(line -> line.substring(0, line.indexOf('\t')))
                                                .distinct()
                                                .count()));
    }

    @Test
    void printsJsonForMachines() throws IOException {
        Cli.Result result = Cli.runShipped("search", project(), "--json", "\"chronic pain\"");

        for (String line : result.outLines()) {
            JsonNode hit = new ObjectMapper().readTree(line);
            assertThat(hit.at("/text").asText()).isEqualToIgnoringCase("chronic pain");
            assertThat(hit.at("/end").asInt()).isGreaterThan(hit.at("/start").asInt());
        }
        assertThat(result.outLines()).isNotEmpty();
    }

    @Test
    void stopsAtTheLimitAndSaysSo() {
        Cli.Result result = Cli.runShipped("search", project(), "--limit", "2", "the");

        assertThat(result.outLines()).hasSize(2);
        assertThat(result.err()).startsWith("2 hits in ").contains("; there are more");
    }

    @Test
    void findsWholeLetters() {
        Cli.Result result = Cli.runShipped("search", project(), "letter:000", "status:new");

        assertThat(result.outLines())
                .singleElement()
                .matches(line -> line.startsWith("000_47fe36eff498bcee\t-\t-\t-\t"));
    }

    @Test
    void aQueryThatMakesNoSenseIsWrongUsage() {
        Cli.Result result = Cli.runShipped("search", project(), "norco", "lable:DRUG");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines())
                .isEqualTo(
                        List.of(
                                "QUERY, character 7: there is no field “lable:”; quotes search for"
                                        + " it as text; did you mean label:?",
                                "see: glossator search --help"));
    }

    private Path project() {
        return folder.resolve("project");
    }
}
