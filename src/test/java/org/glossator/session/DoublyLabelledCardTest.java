package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.export.FormatOptions;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.ReleaseWords;
import org.glossator.quality.Interval;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.agreement.LabelAgreement;
import org.glossator.store.LetterId;
import org.glossator.store.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The card of a release quotes how far the reviewers of a doubly labelled round agree: on the
/// letters that both had, and as `agreement` measures it.
class DoublyLabelledCardTest {

    @TempDir Path folder;

    private ProjectSession session;

    @BeforeEach
    void open() {
        session =
                Labelled.open(
                        Labelled.project(
                                folder.resolve("project"),
                                "composed-2013-notice",
                                "composed-2015-table",
                                "dev-04-2016-pharmacy"),
                        "Lead");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theCardQuotesTheAgreementOnWhatBothReviewersOfARoundHad() throws IOException {
        Round round = Labelled.deal(session, Round.Plan.overlap(0.67));
        label(round, "Reviewer A", Labelled::acceptAll);
        label(round, "Reviewer B", Labelled::mistaken);
        Set<LetterId> both = new HashSet<>(session.rounds().letters(round, "Reviewer A"));
        both.retainAll(session.rounds().letters(round, "Reviewer B"));

        String card = card();

        var agreement =
                session.quality()
                        .agreement(
                                List.of("Reviewer A", "Reviewer B"),
                                false,
                                Bootstrap.STANDARD,
                                Progress.none());
        LabelAgreement all = agreement.all();
        Interval interval = all.strict().interval().orElseThrow();
        assertThat(both).hasSize(2);
        assertThat(agreement.letters()).isEqualTo(2);
        assertThat(all.strict().value().orElseThrow()).isLessThan(1);
        // Lead came first and is R1.
        assertThat(card)
                .contains(
                        "| R2, R3 | 2 | %s | %s – %s | %s | %s |"
                                .formatted(
                                        number(all.strict().value().orElseThrow()),
                                        number(interval.low()),
                                        number(interval.high()),
                                        number(all.kappa().value().orElseThrow()),
                                        number(all.alpha().value().orElseThrow())))
                .doesNotContain("Reviewer A", "Reviewer B", "How far reviewers agree is not known");
    }

    @Test
    void ofABlindRoundThatIsNotDoneTheCardSaysNothing() throws IOException {
        Round round = Labelled.deal(session, Round.Plan.ALL);
        label(round, "Reviewer A", Labelled::acceptAll);

        assertThat(card())
                .contains("How far reviewers agree is not known")
                .doesNotContain("R2, R3");
    }

    /// A release keeps four digits, and its card shows three.
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", Math.round(value * 1e4) / 1e4);
    }

    private void label(Round round, String name, Labelled.Work work) {
        ProjectSession own =
                session.workingAs(
                        session.rounds().reviewers().stream()
                                .filter(one -> one.name().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .reviewer());
        session.rounds().letters(round, name).forEach(id -> Labelled.label(own, id, work));
    }

    private String card() throws IOException {
        Path out = folder.resolve("out");
        session.releases()
                .create(
                        new ReleaseOrder(
                                "1.0.0",
                                ExportChoice.of(Selection.ALL),
                                Map.of(),
                                List.of(FormatName.JSONL),
                                FormatOptions.standard(session.schema()),
                                null,
                                ReleaseWords.NONE),
                        out,
                        Progress.none());
        return Files.readString(out.resolve("README.md"));
    }
}
