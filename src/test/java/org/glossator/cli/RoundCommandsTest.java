package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rounds, packages and kept samples by command line, on real letters.
class RoundCommandsTest {

    @TempDir Path folder;

    @BeforeEach
    void importLetters() {
        Cli.runShipped("import", project(), Path.of("assets/letters"));
    }

    @Test
    void aRoundIsDealtSentLabelledAndMerged() throws IOException {
        Path out = folder.resolve("a.package");
        Path back = folder.resolve("a.back");
        Path projectA = folder.resolve("a");

        done(
                "round",
                project(),
                "--create",
                "one",
                "--reviewer",
                "Reviewer A",
                "--reviewer",
                "Reviewer B");
        done("package", project(), "--reviewer", "Reviewer A", "--round", "one", "--send", out);
        done("package", projectA, "--open", out);
        label(projectA, "Reviewer A");
        done("package", projectA, "--reviewer", "Reviewer A", "--return", back);
        JsonNode merged = json("merge", project(), back, "--json").at("/packages/0");
        JsonNode round = json("round", project(), "--show", "one", "--json").get("round");

        assertThat(merged.at("/letters").asInt()).isPositive();
        assertThat(merged.at("/conflicts")).isEmpty();
        assertThat(round.at("/parts/0/done").asInt()).isEqualTo(merged.at("/letters").asInt());
        assertThat(round.at("/parts/1/done").asInt()).isZero();
        assertThat(Cli.runShipped("merge", project(), back).out()).contains("merged before");
    }

    @Test
    void whatCannotBeMergedIsNamedAndTheOthersComeIn() throws IOException {
        Path out = folder.resolve("a.package");
        Path projectA = folder.resolve("a");
        Path back = folder.resolve("a.back");
        Path broken = Files.writeString(folder.resolve("broken.back"), "PK no more");
        done("round", project(), "--create", "one", "--reviewer", "Reviewer A");
        done("package", project(), "--reviewer", "Reviewer A", "--send", out);
        done("package", projectA, "--open", out);
        label(projectA, "Reviewer A");
        done("package", projectA, "--reviewer", "Reviewer A", "--return", back);

        Cli.Result result = Cli.runShipped("merge", project(), broken, out, back);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errLines().get(0)).contains("broken.back").endsWith("[X-DAMAGED]");
        assertThat(result.errLines().get(1)).contains("a.package").endsWith("[X-WRONG-WAY]");
        assertThat(result.out()).startsWith("Reviewer A: ");
    }

    @Test
    void aRoundOfANameThatIsTakenIsRefused() {
        done("round", project(), "--create", "one", "--reviewer", "Reviewer A", "--split");

        Cli.Result again =
                Cli.runShipped("round", project(), "--create", "one", "--reviewer", "Reviewer B");

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("“one”").contains("[R-ROUND]");
        assertThat(Cli.runShipped("round", project()).out()).contains("split");
    }

    @Test
    void whatMakesNoSenseIsWrongUsage() {
        assertThat(Cli.runShipped("round", project(), "--create", "one").status()).isEqualTo(2);
        assertThat(Cli.runShipped("package", project()).status()).isEqualTo(2);
        assertThat(Cli.runShipped("merge", project()).status()).isEqualTo(2);
        assertThat(
                        Cli.runShipped(
                                        "round",
                                        project(),
                                        "--create",
                                        "one",
                                        "--reviewer",
                                        "Reviewer A",
                                        "--overlap",
                                        "1.5")
                                .status())
                .isEqualTo(2);
        assertThat(Cli.runShipped("sample", project(), "--size", "5", "--windows", "9").status())
                .isEqualTo(2);
    }

    @Test
    void aKeptSampleIsGoneOnWith() throws IOException {
        done("sample", project(), "--size", "4", "--by", "label", "--keep", "drugs");
        done("spot-check", project(), "--name", "drugs", "--judge", "0=yes", "--judge", "1=fix");

        JsonNode sample =
                json("spot-check", project(), "--name", "drugs", "--judge", "2=yes", "--json");

        assertThat(sample.at("/checked").asInt()).isEqualTo(3);
        assertThat(sample.at("/items/1/verdict").asText()).isEqualTo("fix");
        assertThat(Cli.runShipped("spot-check", project()).out()).contains("drugs");
        assertThat(
                        Cli.runShipped("spot-check", project(), "--name", "drugs", "--judge", "3=2")
                                .status())
                .isEqualTo(2);
        done("spot-check", project(), "--name", "drugs", "--delete");
        assertThat(Cli.runShipped("spot-check", project(), "--name", "drugs").err())
                .contains("[Q-MEASURE]");
    }

    @Test
    void windowsAreReadForMisses() throws IOException {
        done("sample", project(), "--size", "2", "--windows", "200", "--keep", "misses");

        JsonNode sample =
                json(
                        "spot-check",
                        project(),
                        "--name",
                        "misses",
                        "--judge",
                        "0=1",
                        "--judge",
                        "1=0",
                        "--json");

        assertThat(sample.at("/missed").asDouble()).isEqualTo(sample.at("/lot").asDouble() / 2);
        assertThat(sample.at("/recall").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void aFindingThatIsMeantSoIsNotListedAgain() throws IOException {
        List<String> before = Cli.runShipped("consistency", project(), "--json").outLines();
        String id = new ObjectMapper().readTree(before.getFirst()).get("id").asText();

        done("consistency", project(), "--intend", id, "--reason", "so");

        assertThat(Cli.runShipped("consistency", project(), "--json").outLines())
                .hasSizeLessThan(before.size())
                .noneMatch(line -> line.contains("\"id\":\"" + id + "\""));
        assertThat(Cli.runShipped("consistency", project(), "--json", "--all").outLines())
                .isEqualTo(before);
        assertThat(Cli.runShipped("consistency", project(), "--intend", "none").status())
                .isEqualTo(2);
    }

    @Test
    void theAdjudicatedLayerIsTakenOutOnceThereIsOne() {
        Path out = folder.resolve("out");
        Object[] export = {
            "export", project(), "--format", "jsonl", "--out", out, "--layer", "adjudicated"
        };

        assertThat(Cli.runShipped(export).err()).contains("nothing is adjudicated");
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            store.teamwork().reviewers().gold();
        }

        Cli.Result result = Cli.runShipped(export);
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(out).isNotEmptyDirectory();
    }

    private Path project() {
        return folder.resolve("project");
    }

    private static void done(Object... words) {
        Cli.Result result = Cli.runShipped(words);
        assertThat(result.status()).as(result.err()).isZero();
    }

    private static JsonNode json(Object... words) throws IOException {
        Cli.Result result = Cli.runShipped(words);
        assertThat(result.status()).as(result.err()).isZero();
        return new ObjectMapper().readTree(result.out());
    }

    private static void label(Path project, String name) {
        try (ProjectStore store = ProjectStore.open(project, Clock.systemUTC())) {
            Reviewer reviewer = store.reviewer(name);
            for (QueueEntry entry : store.queue(reviewer)) {
                MarkSet marks = store.marks(entry.id(), reviewer);
                List<Edit> edits = new ArrayList<>();
                marks.suggestions()
                        .forEach(one ->
                                edits.add(
                                        new Edit.Accept(
                                                one.id(),
                                                Annotation.accepting(
                                                        one, new MarkId(UUID.randomUUID())))));
                Edit batch = new Edit.Batch(edits);
                store.append(entry.id(), reviewer, LoggedEdit.Kind.DO, batch, marks.apply(batch));
                store.progress().setStatus(entry.id(), reviewer, ReviewStatus.DONE);
            }
        }
    }
}
