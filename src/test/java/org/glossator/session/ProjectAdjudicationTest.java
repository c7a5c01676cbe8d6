package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.quality.difference.Passage;
import org.glossator.store.LetterId;
import org.glossator.store.ReviewStatus;
import org.glossator.store.RulingEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reviewer A accepts everything in a real letter; Reviewer B makes one mistake of each kind.
class ProjectAdjudicationTest {

    @TempDir Path folder;

    private Path project;
    private ProjectSession session;
    private LetterId id;
    private AdjudicatedLetter letter;

    @BeforeEach
    void labelALetter() {
        project = Labelled.project(folder.resolve("project"), "composed-2013-notice");
        Labelled.label(project, "Reviewer A", Labelled::acceptAll);
        Labelled.label(project, "Reviewer B", Labelled::mistaken);
        session = Labelled.open(project, "Lead");
        id = session.queue().getFirst().id();
        letter = open();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theDifferencesAreThePlantedOnesTheLoudestFirst() {
        assertThat(letter.differences())
                .extracting(Passage::kinds)
                .containsExactly(
                        Set.of(DifferenceKind.MISSING),
                        Set.of(DifferenceKind.LABEL),
                        Set.of(DifferenceKind.BOUNDARY),
                        Set.of(DifferenceKind.ATTRIBUTE));
        assertThat(letter.layers())
                .extracting(one -> one.reviewer().name())
                .containsExactly("Reviewer A", "Reviewer B");
    }

    @Test
    void theQueueSaysWhatWaitsForARuling() {
        AdjudicationEntry entry = entry();

        assertThat(entry.differences()).isEqualTo(4);
        assertThat(entry.agreed()).isEqualTo(letter.agreements().size());
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
    void takingTheLeftSideEverywhereMakesGoldOfItsMarks() {
        settleAll(Settlement.side(0));

        assertThat(said(letter.gold())).isEqualTo(said(letter.layers().getFirst().marks()));
        assertThat(letter.isSettled()).isTrue();
        assertThat(entry().status()).isEqualTo(ReviewStatus.DONE);
        assertThat(entry().openCount()).isZero();
    }

    @Test
    void takingTheRightSideEverywhereMakesGoldOfItsMarks() {
        settleAll(Settlement.side(1));

        assertThat(said(letter.gold())).isEqualTo(said(letter.layers().getLast().marks()));
    }

    @Test
    void takingBothOfOnePlaceAndLabelMakesOneOfThem() {
        Passage attribute = letter.differences().getLast();

        letter.rule(attribute, new Settlement.Take(Set.of(0, 1)), "").join();

        assertThat(letter.made(attribute))
                .singleElement()
                .satisfies(made ->
                        assertThat(made.span()).isEqualTo(attribute.marks().getFirst().span()));
    }

    @Test
    void aRulingIsStillThereAfterARestart() {
        Passage first = letter.differences().getFirst();
        letter.rule(first, Settlement.side(1), "not a mention").join();

        reopen();

        Passage same = letter.differences().getFirst();
        assertThat(letter.isSettled(same)).isTrue();
        assertThat(letter.ruling(same))
                .hasValueSatisfying(ruling -> {
                    assertThat(ruling.kind()).isEqualTo(RulingEntry.Kind.DROPPED);
                    assertThat(ruling.reason()).isEqualTo("not a mention");
                    assertThat(ruling.adjudicator().name()).isEqualTo("Lead");
                });
    }

    @Test
    void rulingsAreUndoneOneByOneAfterARestartToo() {
        settleAll(Settlement.side(0));
        reopen();

        int undone = 0;
        while (letter.undo().map(saved -> saved.join() != null).orElse(false)) {
            undone++;
        }

        assertThat(undone).isEqualTo(5);
        assertThat(letter.gold().annotations()).isEmpty();
        assertThat(letter.passages()).noneMatch(letter::isSettled);
        assertThat(entry().openCount()).isEqualTo(4);
        assertThat(entry().status()).isEqualTo(ReviewStatus.STARTED);
        letter.redo().orElseThrow().join();
        assertThat(letter.agreements()).allMatch(letter::isSettled);
    }

    @Test
    void aRulingThatTakesNothingFromNothingCanBeUndoneToo() {
        Labelled.label(session, id, marks -> List.of(add(marks, 0, 3)));
        AdjudicatedLetter three = open(List.of("Lead", "Reviewer A"));
        Passage added =
                three.differences().stream()
                        .filter(one -> one.span().equals(new Span(0, 3)))
                        .findFirst()
                        .orElseThrow();

        three.rule(added, new Settlement.Drop(), "").join();
        assertThat(three.isSettled(added)).isTrue();
        three.undo().orElseThrow().join();

        assertThat(three.isSettled(added)).isFalse();
    }

    @Test
    void aNewMarkTakesThePlaceOfBoth() {
        Passage boundary = letter.differences().get(2);
        Span shorter = new Span(boundary.span().start(), boundary.span().start() + 2);

        letter.rule(boundary, new Settlement.Make(shorter, "CITATION", Attributes.none()), "")
                .join();

        assertThat(letter.made(boundary))
                .singleElement()
                .extracting(LabelledSpan::of)
                .isEqualTo(new LabelledSpan(shorter, "CITATION", Attributes.none()));
        assertThat(letter.gold().annotations()).hasSize(1);
    }

    @Test
    void aSecondRulingOnAPassageTakesThePlaceOfTheFirst() {
        Passage boundary = letter.differences().get(2);
        letter.rule(
                        boundary,
                        new Settlement.Make(new Span(0, 2), "CITATION", Attributes.none()),
                        "")
                .join();

        letter.rule(boundary, Settlement.side(1), "").join();

        assertThat(letter.gold().annotations())
                .singleElement()
                .extracting(LabelledSpan::of)
                .isEqualTo(LabelledSpan.of(boundary.sides().getLast().orElseThrow()));
    }

    @Test
    void whatAllAgreeOnCanBeOverruled() {
        Passage agreed = letter.agreements().getFirst();
        letter.acceptAgreed().orElseThrow().join();

        letter.rule(agreed, new Settlement.Drop(), "a heading").join();

        assertThat(letter.isSettled(agreed)).isTrue();
        assertThat(said(letter.gold())).doesNotContain(LabelledSpan.of(agreed.marks().getFirst()));
        assertThat(letter.acceptAgreed()).isEmpty();
    }

    @Test
    void aSuggestionThatSomebodyRejectedAndNobodyTookIsRejectedInGold() {
        Labelled.label(session, id, marks -> List.of(Labelled.reject(first(marks))));
        AdjudicatedLetter other = open(List.of("Lead", "Reviewer B"));

        other.acceptAgreed().orElseThrow().join();

        assertThat(other.gold().verdict(first(other.gold()).id())).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aMarkThatIsChangedAfterItsRulingIsOpenAgain() {
        Passage boundary = letter.differences().get(2);
        letter.rule(boundary, Settlement.side(1), "").join();
        session.close();
        Annotation reviewerB = boundary.sides().getLast().orElseThrow();
        try (ProjectSession sessionB = Labelled.open(project, "Reviewer B")) {
            sessionB.open(id)
                    .join()
                    .apply(new Edit.Resize(reviewerB.id(), reviewerB.span(), new Span(1, 4)))
                    .join();
        }
        session = Labelled.open(project, "Lead");

        letter = open();

        assertThat(letter.passages())
                .filteredOn(
                        one -> one.marks().stream().anyMatch(m -> m.id().equals(reviewerB.id())))
                .noneMatch(letter::isSettled);
    }

    @Test
    void reviewersSeeWhatBecameOfTheirMarks() {
        letter.acceptAgreed().orElseThrow().join();
        List<Passage> differences = letter.differences();
        letter.rule(differences.get(0), Settlement.side(0), "it is a mention").join();
        letter.rule(differences.get(1), Settlement.side(0), "").join();
        letter.rule(differences.get(2), Settlement.side(0), "no blank").join();

        List<MarkOutcome> outcomesB = session.adjudication().outcomes(id, "Reviewer B");

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
                .hasSize(letter.agreements().size());
    }

    @Test
    void aReasonJoinsTheGuidelineUntilItsRulingIsUndone() {
        Passage first = letter.differences().getFirst();
        String label = first.marks().getFirst().label();
        letter.rule(first, Settlement.side(1), "not in a heading").join();

        assertThat(session.adjudication().guideline(label).text()).endsWith("– not in a heading");
        assertThat(session.adjudication().guideline(label).reasons().getFirst().words())
                .isEqualTo(first.span().of(letter.letter().text()));

        letter.undo().orElseThrow().join();
        assertThat(session.adjudication().guideline(label).reasons()).isEmpty();
    }

    @Test
    void theProjectIsWholeAfterwards() {
        settleAll(Settlement.side(1));
        letter.undo().orElseThrow().join();

        assertThat(session.verify(Progress.none()).findings()).isEmpty();
    }

    @Test
    void whateverWasDoneTheLetterIsTheSameWhenItIsOpenedAgain() {
        Random random = new Random(11);
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 15; i++) {
                act(random);
            }
            MarkSet gold = letter.gold();
            List<Boolean> settled = settled();
            boolean canUndo = letter.canUndo();

            reopen();

            assertThat(letter.gold()).isEqualTo(gold);
            assertThat(settled()).isEqualTo(settled);
            assertThat(letter.canUndo()).isEqualTo(canUndo);
            assertThat(session.verify(Progress.none()).findings()).isEmpty();
        }
    }

    private void act(Random random) {
        Passage passage = letter.passages().get(random.nextInt(6));
        int start = passage.span().start();
        switch (random.nextInt(6)) {
            case 0 -> letter.undo().ifPresent(CompletableFuture::join);
            case 1 -> letter.redo().ifPresent(CompletableFuture::join);
            case 2 -> letter.acceptAgreed().ifPresent(CompletableFuture::join);
            case 3 ->
                    letter.rule(
                                    passage,
                                    new Settlement.Make(
                                            new Span(start, start + 1 + random.nextInt(3)),
                                            "CITATION",
                                            Attributes.none()),
                                    "made")
                            .join();
            default -> {
                List<Settlement> settlements =
                        List.of(
                                Settlement.side(0),
                                Settlement.side(1),
                                new Settlement.Take(Set.of(0, 1)),
                                new Settlement.Drop());
                letter.rule(passage, settlements.get(random.nextInt(4)), "").join();
            }
        }
    }

    private List<Boolean> settled() {
        return letter.passages().stream().map(letter::isSettled).toList();
    }

    @Test
    void whatIsNotThereCannotBeMadeOrTaken() {
        Passage passage = letter.differences().getFirst();
        Span outside = new Span(0, letter.letter().text().length() + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter.rule(passage, Settlement.side(2), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        letter.rule(
                                passage,
                                new Settlement.Make(outside, "DRUG", Attributes.none()),
                                ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        letter.rule(
                                passage,
                                new Settlement.Make(new Span(0, 1), "NONE", Attributes.none()),
                                ""));
    }

    @Test
    void aLetterThatOnlyOneHasDoneIsNotOpened() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> open(List.of("Reviewer A", "Lead")))
                .withCauseInstanceOf(CannotMeasure.class);
    }

    private void settleAll(Settlement settlement) {
        letter.acceptAgreed().orElseThrow().join();
        for (Passage passage : letter.differences()) {
            letter.rule(passage, settlement, "").join();
        }
    }

    private AdjudicatedLetter open(List<String> reviewers) {
        return session.adjudication().open(id, new AdjudicationChoice(reviewers, false)).join();
    }

    private AdjudicatedLetter open() {
        return session.adjudication().open(id, AdjudicationChoice.DONE_BY_ANYBODY).join();
    }

    private void reopen() {
        session.close();
        session = Labelled.open(project, "Lead");
        letter = open();
    }

    private AdjudicationEntry entry() {
        return session.adjudication()
                .queueLater(AdjudicationChoice.DONE_BY_ANYBODY, Progress.none())
                .join()
                .getFirst();
    }

    private static Edit add(MarkSet marks, int start, int end) {
        return new Edit.Add(
                new Annotation(
                        Labelled.id(), new Span(start, end), "DRUG", Attributes.none(), null));
    }

    private static Suggestion first(MarkSet marks) {
        return marks.suggestions().getFirst();
    }

    private static List<LabelledSpan> said(MarkSet marks) {
        return marks.annotations().stream().map(LabelledSpan::of).toList();
    }
}
