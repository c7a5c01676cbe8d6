package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.quality.difference.Passage;
import org.glossator.store.ReviewStatus;
import org.glossator.store.RulingEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits for a ruling, and who is told what of it: Reviewer B made one mistake of each kind.
class ProjectAdjudicationTest {

    @TempDir Path folder;

    private RuledLetter ruled;

    @BeforeEach
    void labelALetter() {
        ruled = new RuledLetter(folder);
    }

    @AfterEach
    void close() {
        ruled.close();
    }

    @Test
    void theDifferencesAreThePlantedOnesTheLoudestFirst() {
        assertThat(ruled.letter().differences())
                .extracting(Passage::kinds)
                .containsExactly(
                        Set.of(DifferenceKind.MISSING),
                        Set.of(DifferenceKind.LABEL),
                        Set.of(DifferenceKind.BOUNDARY),
                        Set.of(DifferenceKind.ATTRIBUTE));
        assertThat(ruled.letter().layers())
                .extracting(one -> one.reviewer().name())
                .containsExactly("Reviewer A", "Reviewer B");
    }

    @Test
    void theQueueSaysWhatWaitsForARuling() {
        AdjudicationEntry entry = ruled.entry();

        assertThat(entry.differences()).isEqualTo(4);
        assertThat(entry.agreed()).isEqualTo(ruled.letter().agreements().size());
        assertThat(entry.open())
                .isEqualTo(
                        Map.of(
                                DifferenceKind.MISSING, 1,
                                DifferenceKind.LABEL, 1,
                                DifferenceKind.BOUNDARY, 1,
                                DifferenceKind.ATTRIBUTE, 1));
        assertThat(entry.status()).isEqualTo(ReviewStatus.NEW);
    }

    @Test
    void aLetterThatOnlyOneHasDoneIsNotOpened() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> ruled.open(List.of("Reviewer A", "Lead")))
                .withCauseInstanceOf(CannotMeasure.class);
    }

    @Test
    void aRulingIsStillThereAfterARestart() {
        Passage first = ruled.letter().differences().getFirst();
        ruled.letter().rule(first, Settlement.side(1), "not a mention").join();

        ruled.reopen();

        Passage same = ruled.letter().differences().getFirst();
        assertThat(ruled.letter().isSettled(same)).isTrue();
        assertThat(ruled.letter().ruling(same))
                .hasValueSatisfying(ruling -> {
                    assertThat(ruling.kind()).isEqualTo(RulingEntry.Kind.DROPPED);
                    assertThat(ruling.reason()).isEqualTo("not a mention");
                    assertThat(ruling.adjudicator().name()).isEqualTo("Lead");
                });
    }

    @Test
    void aMarkThatIsChangedAfterItsRulingIsOpenAgain() {
        Passage boundary = ruled.letter().differences().get(2);
        ruled.letter().rule(boundary, Settlement.side(1), "").join();
        Annotation reviewerB = boundary.sides().getLast().orElseThrow();

        ruled.reopen(() -> {
            try (ProjectSession sessionB = Labelled.open(ruled.project(), "Reviewer B")) {
                sessionB.open(ruled.id())
                        .join()
                        .apply(new Edit.Resize(reviewerB.id(), reviewerB.span(), new Span(1, 4)))
                        .join();
            }
        });

        assertThat(ruled.letter().passages())
                .filteredOn(
                        one -> one.marks().stream().anyMatch(m -> m.id().equals(reviewerB.id())))
                .noneMatch(ruled.letter()::isSettled);
    }

    @Test
    void reviewersSeeWhatBecameOfTheirMarks() {
        ruled.letter().acceptAgreed().orElseThrow().join();
        List<Passage> differences = ruled.letter().differences();
        ruled.letter().rule(differences.get(0), Settlement.side(0), "it is a mention").join();
        ruled.letter().rule(differences.get(1), Settlement.side(0), "").join();
        ruled.letter().rule(differences.get(2), Settlement.side(0), "no blank").join();

        List<MarkOutcome> outcomesB =
                ruled.session().adjudication().outcomes(ruled.id(), "Reviewer B");

        assertThat(outcomesB)
                .filteredOn(one -> one.fate() == MarkOutcome.Fate.MISSED)
                .singleElement()
                .extracting(MarkOutcome::reason)
                .isEqualTo("it is a mention");
        assertThat(outcomesB)
                .filteredOn(one -> one.kinds().contains(DifferenceKind.BOUNDARY))
                .singleElement()
                .matches(one -> one.fate() == MarkOutcome.Fate.CHANGED)
                .extracting(MarkOutcome::reason)
                .isEqualTo("no blank");
        assertThat(outcomesB).filteredOn(one -> one.fate() == MarkOutcome.Fate.WAITING).hasSize(1);
        assertThat(outcomesB)
                .filteredOn(one -> one.fate() == MarkOutcome.Fate.TAKEN)
                .hasSize(ruled.letter().agreements().size());
    }

    @Test
    void aReasonJoinsTheGuidelineUntilItsRulingIsUndone() {
        Passage first = ruled.letter().differences().getFirst();
        String label = first.marks().getFirst().label();
        ruled.letter().rule(first, Settlement.side(1), "not in a heading").join();

        assertThat(ruled.session().adjudication().guideline(label).text())
                .endsWith("– not in a heading");
        assertThat(ruled.session().adjudication().guideline(label).reasons().getFirst().words())
                .isEqualTo(first.span().of(ruled.letter().letter().text()));

        ruled.letter().undo().orElseThrow().join();
        assertThat(ruled.session().adjudication().guideline(label).reasons()).isEmpty();
    }
}
