package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.agreement.Differences;
import org.glossator.quality.difference.Passage;
import org.glossator.store.ProjectKey;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two reviewers label the same letters blind, each on a machine of their own; Reviewer B makes
/// four mistakes a letter. Their packages come back, and everything is settled in Reviewer A's
/// favour.
class TwoReviewersStoryTest {

    private static final String[] LETTERS = {
        "composed-2013-notice",
        "composed-2015-table",
        "dev-04-2016-pharmacy",
        "dev-05-2018-mtus2017-surgery",
        "heldout-04-2015-table-injections"
    };

    private static final int SEEDS = 200;

    /// What 200 intervals of 95 % hold at least, unless by the bad luck of 1 in 100: a quantile of
    /// the binomial distribution.
    private static final int ENOUGH = 182;

    @TempDir Path folder;

    private Path project;

    @Test
    void labelledBlindMergedMeasuredAndSettled() throws IOException {
        project = Labelled.project(folder.resolve("project"), LETTERS);
        deal();
        labelAt("Reviewer A", Labelled::acceptAll);
        labelAt("Reviewer B", Labelled::mistaken);

        merge("Reviewer A");
        assertThatExceptionOfType(CannotMeasure.class).isThrownBy(() -> agreement("Reviewer B"));
        merge("Reviewer B");

        long suggestions = suggestions();
        long letters = LETTERS.length;
        Agreement before = agreement("Reviewer B");
        assertThat(before.all().differences())
                .isEqualTo(
                        new Differences(
                                suggestions - 4 * letters, letters, letters, letters, letters));
        assertThat(before.all().strict().value().orElseThrow())
                .isEqualTo(
                        2.0 * (suggestions - 3 * letters) / (2 * suggestions - letters),
                        within(1e-12));

        settle();

        Agreement after = agreement("adjudicated");
        assertThat(after.all().strict().value().orElseThrow()).isEqualTo(1);
        assertThat(after.all().differences()).isEqualTo(new Differences(suggestions, 0, 0, 0, 0));
        try (ProjectSession gold = openGold();
                ProjectSession lead = Labelled.open(folder.resolve("Reviewer A"), "Reviewer A")) {
            assertThat(gold.queue())
                    .allMatch(entry -> entry.status() == ReviewStatus.DONE)
                    .allMatch(entry -> entry.undecided() == 0);
            assertThat(said(gold)).isEqualTo(said(lead));
            assertThat(gold.verify(Progress.none()).findings()).isEmpty();
        }
    }

    @Test
    void aSpotCheckHoldsThePlantedPrecisionAtTheNominalRate() {
        project = Labelled.project(folder.resolve("project"), LETTERS);
        int[] planted = new int[2];
        Labelled.label(project, "Reviewer A", marks -> everyNinthWrong(marks, planted));
        double precision = 1 - (double) planted[1] / planted[0];
        int covered = 0;
        try (ProjectSession session = Labelled.open(project, "Reviewer A")) {
            for (int seed = 0; seed < SEEDS; seed++) {
                SampleOrder order =
                        new SampleOrder(
                                null,
                                SampleOrder.Strata.LABEL,
                                new SampleOrder.Fixed(60, 0.8),
                                seed,
                                0.95);
                var interval =
                        session.quality()
                                .spotCheck(order, Progress.none())
                                .estimate()
                                .orElseThrow()
                                .interval();
                covered += interval.low() <= precision && precision <= interval.high() ? 1 : 0;
            }
        }

        assertThat(planted[1]).isPositive();
        assertThat(covered).isBetween(ENOUGH, SEEDS);
    }

    private void deal() throws IOException {
        try (ProjectSession lead = Labelled.open(project, "Lead")) {
            Round round = Labelled.deal(lead, Round.Plan.ALL);
            for (String name : List.of("Reviewer A", "Reviewer B")) {
                Path out = folder.resolve(name + ".package");
                lead.packages().send(name, round, out);
                ReceivedPackage.open(
                        out, folder.resolve(name), ProjectKey.none(), Clock.systemUTC());
            }
        }
    }

    private void labelAt(String name, Labelled.Work work) {
        Labelled.label(folder.resolve(name), name, work);
        try (ProjectSession own = Labelled.open(folder.resolve(name), name)) {
            own.packages().giveBack(folder.resolve(name + ".back"));
        }
    }

    private void merge(String name) {
        try (ProjectSession lead = Labelled.open(project, "Lead")) {
            MergeReport report =
                    lead.packages().merge(folder.resolve(name + ".back"), Progress.none());
            assertThat(report.letters()).isEqualTo(LETTERS.length);
        }
    }

    private void settle() {
        try (ProjectSession lead = Labelled.open(project, "Lead")) {
            List<AdjudicationEntry> queue =
                    lead.adjudication().queue(AdjudicationChoice.DONE_BY_ANYBODY, Progress.none());
            assertThat(queue).hasSize(LETTERS.length).allMatch(e -> e.openCount() == 4);
            for (AdjudicationEntry entry : queue) {
                AdjudicatedLetter letter =
                        lead.adjudication()
                                .open(entry.id(), AdjudicationChoice.DONE_BY_ANYBODY)
                                .join();
                letter.acceptAgreed().orElseThrow().join();
                for (Passage passage : letter.differences()) {
                    letter.rule(passage, Settlement.side(0), "").join();
                }
            }
        }
    }

    private Agreement agreement(String other) {
        try (ProjectSession lead = Labelled.open(project, "Lead")) {
            return lead.quality()
                    .agreement(
                            List.of("Reviewer A", other),
                            false,
                            Bootstrap.STANDARD,
                            Progress.none());
        }
    }

    private long suggestions() {
        try (ProjectSession lead = Labelled.open(project, "Lead")) {
            return lead.queue().stream().mapToLong(QueueEntry::suggestions).sum();
        }
    }

    private ProjectSession openGold() {
        return new ProjectOpening(
                        project, Workers.ofMachine(), Detection::shipped, Clock.systemUTC())
                .adjudicated();
    }

    private static List<List<LabelledSpan>> said(ProjectSession session) {
        return session.queue().stream()
                .map(entry -> session.open(entry.id()).join().marks())
                .map(marks -> marks.annotations().stream().map(LabelledSpan::of).toList())
                .toList();
    }

    /// @param planted how many there are, and how many of those are wrong; counted on
    private static List<Edit> everyNinthWrong(MarkSet marks, int[] planted) {
        List<Edit> edits = new ArrayList<>();
        for (Suggestion suggestion : marks.suggestions()) {
            boolean wrong = planted[0]++ % 9 == 4;
            planted[1] += wrong ? 1 : 0;
            edits.add(wrong ? Labelled.reject(suggestion) : Labelled.accept(suggestion));
        }
        return edits;
    }
}
