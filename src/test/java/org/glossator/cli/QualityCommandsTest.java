package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two reviewers have labelled real letters: Reviewer A accepts everything, Reviewer B all but
/// every tenth.
class QualityCommandsTest {

    @TempDir Path folder;

    private long suggestions;
    private long rejected;

    @BeforeEach
    void letTwoReviewersLabelTheLetters() {
        Cli.runShipped("import", project(), Path.of("assets/letters"));
        try (ProjectStore store = ProjectStore.open(project(), Clock.systemUTC())) {
            Reviewer reviewerA = store.reviewer("Reviewer A");
            Reviewer reviewerB = store.reviewer("Reviewer B");
            for (QueueEntry entry : store.queue(reviewerA)) {
                decide(store, entry, reviewerA, Integer.MAX_VALUE);
                rejected += decide(store, entry, reviewerB, 10);
                suggestions += entry.suggestions();
            }
        }
    }

    @Test
    void agreementIsThatOfThePlantedDifferences() throws IOException {
        Cli.Result result = agreement("Reviewer B", "--json");

        JsonNode all = json(result).get("all");
        double expected = 2.0 * (suggestions - rejected) / (2 * suggestions - rejected);
        assertThat(all.at("/f1_strict/value").asDouble()).isEqualTo(expected, within(1e-12));
        assertThat(all.at("/differences/missing").asLong()).isEqualTo(rejected);
        assertThat(all.at("/differences/agreed").asLong()).isEqualTo(suggestions - rejected);
        assertThat(all.at("/f1_strict/interval/0").asDouble()).isLessThan(expected);
    }

    @Test
    void theTableNamesEveryLabel() {
        Cli.Result result = agreement("Reviewer B");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("kappa").contains("DRUG  ").contains("DECISION  ");
    }

    @Test
    void anUnknownReviewerIsNamed() {
        Cli.Result result = agreement("Reviewer C");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("has no reviewer “Reviewer C”").contains("[R-UNKNOWN]");
    }

    @Test
    void oneReviewerAloneIsWrongUsage() {
        assertThat(Cli.runShipped("agreement", project(), "--reviewer", "Reviewer A").status())
                .isEqualTo(2);
    }

    @Test
    void lettersThatAreNotDoneByBothAreNoBasis() {
        Cli.Result result = agreement("reviewer 1");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("there is no letter that Reviewer A and reviewer 1 have both");
    }

    @Test
    void aSampleOfWhatIsAllRightIsAccepted() throws IOException {
        Cli.Result result =
                Cli.runShipped(
                        "sample",
                        project(),
                        "--reviewer",
                        "Reviewer A",
                        "--half-width",
                        "0.05",
                        "--json");

        assertThat(json(result).at("/precision").asDouble()).isEqualTo(1);
        assertThat(json(result).at("/accepted").asBoolean()).isTrue();
        assertThat(json(result).at("/lot").asLong()).isEqualTo(suggestions);
    }

    @Test
    void theSampleOfASeedIsTheSameAgain() {
        List<String> command =
                List.of("sample", project().toString(), "--reviewer", "Reviewer B", "--size", "40");

        assertThat(Cli.runShipped(with(command, "7")).out())
                .isEqualTo(Cli.runShipped(with(command, "7")).out())
                .isNotEqualTo(Cli.runShipped(with(command, "8")).out());
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        Cli.Result result = Cli.runShipped("sample", project(), "--size", "40", "--by", "label");

        assertThat(result.outLines().getLast()).isEqualTo("40 still to be checked");
    }

    @Test
    void anAcceptancePlanSaysHowManyMayBeWrong() {
        Cli.Result result =
                Cli.runShipped(
                        "sample",
                        project(),
                        "--reviewer",
                        "Reviewer A",
                        "--good",
                        "0.95",
                        "--bad",
                        "0.7",
                        "--by",
                        "confidence");

        assertThat(result.out())
                .containsPattern("accepted with no more than \\d+ wrong")
                .endsWith("accept the lot" + System.lineSeparator());
    }

    @Test
    void aSampleLargerThanTheLotIsRefused() {
        Cli.Result result = Cli.runShipped("sample", project(), "--size", "1000000");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).startsWith("a sample of 1,000,000 is larger than the lot of");
    }

    @Test
    void aSampleWithoutASizeIsWrongUsage() {
        assertThat(Cli.runShipped("sample", project()).status()).isEqualTo(2);
        assertThat(Cli.runShipped("sample", project(), "--size", "5", "--label", "NO").status())
                .isEqualTo(2);
    }

    @Test
    void consistencyListsItsFindings() throws IOException {
        Cli.Result result =
                Cli.runShipped("consistency", project(), "--reviewer", "Reviewer A", "--json");

        assertThat(result.status()).isZero();
        assertThat(result.outLines()).isNotEmpty();
        for (String line : result.outLines()) {
            JsonNode finding = new ObjectMapper().readTree(line);
            assertThat(finding.at("/places/0/letter").asText()).isNotBlank();
            assertThat(finding.at("/kind").asText()).isNotEqualTo("value-not-of-text");
        }
        assertThat(result.err()).isEqualTo("%,d findings%n".formatted(result.outLines().size()));
    }

    /// Asks how far Reviewer A and another agree.
    private Cli.Result agreement(String other, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("agreement", project()));
        arguments.addAll(List.of("--reviewer", "Reviewer A", "--reviewer", other));
        arguments.addAll(List.of(more));
        return Cli.runShipped(arguments.toArray());
    }

    private Path project() {
        return folder.resolve("project");
    }

    /// @return how many were rejected
    private static long decide(
            ProjectStore store, QueueEntry entry, Reviewer reviewer, int rejectedEvery) {
        MarkSet marks = store.marks(entry.id(), reviewer);
        List<Edit> edits = new ArrayList<>();
        int number = 0;
        long rejected = 0;
        for (Suggestion suggestion : marks.suggestions()) {
            if (++number % rejectedEvery == 0) {
                edits.add(new Edit.Reject(suggestion.id()));
                rejected++;
            } else {
                MarkId id = new MarkId(UUID.randomUUID());
                edits.add(new Edit.Accept(suggestion.id(), Annotation.accepting(suggestion, id)));
            }
        }
        Edit batch = new Edit.Batch(edits);
        store.append(entry.id(), reviewer, LoggedEdit.Kind.DO, batch, marks.apply(batch));
        store.progress().setStatus(entry.id(), reviewer, ReviewStatus.DONE);
        return rejected;
    }

    private static Object[] with(List<String> command, String seed) {
        List<Object> words = new ArrayList<>(command);
        words.addAll(List.of("--seed", seed));
        return words.toArray();
    }

    private static JsonNode json(Cli.Result result) throws IOException {
        assertThat(result.err()).isEmpty();
        return new ObjectMapper().readTree(result.out());
    }
}
