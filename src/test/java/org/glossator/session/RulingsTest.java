package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Passage;
import org.glossator.store.ReviewStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What rulings on a real letter make of its gold, until they are undone.
class RulingsTest {

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
    void takingTheLeftSideEverywhereMakesGoldOfItsMarks() {
        ruled.settleAll(Settlement.side(0));

        assertThat(said(ruled.letter().gold()))
                .isEqualTo(said(ruled.letter().layers().getFirst().marks()));
        assertThat(ruled.letter().isSettled()).isTrue();
        assertThat(ruled.entry().status()).isEqualTo(ReviewStatus.DONE);
        assertThat(ruled.entry().openCount()).isZero();
    }

    @Test
    void takingTheRightSideEverywhereMakesGoldOfItsMarks() {
        ruled.settleAll(Settlement.side(1));

        assertThat(said(ruled.letter().gold()))
                .isEqualTo(said(ruled.letter().layers().getLast().marks()));
    }

    @Test
    void takingBothOfOnePlaceAndLabelMakesOneOfThem() {
        Passage attribute = ruled.letter().differences().getLast();

        ruled.letter().rule(attribute, new Settlement.Take(Set.of(0, 1)), "").join();

        assertThat(ruled.letter().made(attribute))
                .singleElement()
                .satisfies(made ->
                        assertThat(made.span()).isEqualTo(attribute.marks().getFirst().span()));
    }

    @Test
    void aNewMarkTakesThePlaceOfBoth() {
        Passage boundary = ruled.letter().differences().get(2);
        Span shorter = new Span(boundary.span().start(), boundary.span().start() + 2);

        ruled.letter()
                .rule(boundary, new Settlement.Make(shorter, "CITATION", Attributes.none()), "")
                .join();

        assertThat(ruled.letter().made(boundary))
                .singleElement()
                .extracting(LabelledSpan::of)
                .isEqualTo(new LabelledSpan(shorter, "CITATION", Attributes.none()));
        assertThat(ruled.letter().gold().annotations()).hasSize(1);
    }

    @Test
    void aSecondRulingOnAPassageTakesThePlaceOfTheFirst() {
        Passage boundary = ruled.letter().differences().get(2);
        ruled.letter()
                .rule(
                        boundary,
                        new Settlement.Make(new Span(0, 2), "CITATION", Attributes.none()),
                        "")
                .join();

        ruled.letter().rule(boundary, Settlement.side(1), "").join();

        assertThat(ruled.letter().gold().annotations())
                .singleElement()
                .extracting(LabelledSpan::of)
                .isEqualTo(LabelledSpan.of(boundary.sides().getLast().orElseThrow()));
    }

    @Test
    void whatAllAgreeOnCanBeOverruled() {
        Passage agreed = ruled.letter().agreements().getFirst();
        ruled.letter().acceptAgreed().orElseThrow().join();

        ruled.letter().rule(agreed, new Settlement.Drop(), "a heading").join();

        assertThat(ruled.letter().isSettled(agreed)).isTrue();
        assertThat(said(ruled.letter().gold()))
                .doesNotContain(LabelledSpan.of(agreed.marks().getFirst()));
        assertThat(ruled.letter().acceptAgreed()).isEmpty();
    }

    @Test
    void aSuggestionThatSomebodyRejectedAndNobodyTookIsRejectedInGold() {
        Labelled.label(
                ruled.session(), ruled.id(), marks -> List.of(Labelled.reject(first(marks))));
        AdjudicatedLetter other = ruled.open(List.of("Lead", "Reviewer B"));

        other.acceptAgreed().orElseThrow().join();

        assertThat(other.gold().verdict(first(other.gold()).id())).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void whatIsNotThereCannotBeMadeOrTaken() {
        Passage passage = ruled.letter().differences().getFirst();
        Span outside = new Span(0, ruled.letter().letter().text().length() + 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ruled.letter().rule(passage, Settlement.side(2), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ruled.letter()
                                .rule(
                                        passage,
                                        new Settlement.Make(outside, "DRUG", Attributes.none()),
                                        ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ruled.letter()
                                .rule(
                                        passage,
                                        new Settlement.Make(
                                                new Span(0, 1), "NONE", Attributes.none()),
                                        ""));
    }

    @Test
    void rulingsAreUndoneOneByOneAfterARestartToo() {
        ruled.settleAll(Settlement.side(0));
        ruled.reopen();

        int undone = 0;
        while (ruled.letter().undo().map(saved -> saved.join() != null).orElse(false)) {
            undone++;
        }

        assertThat(undone).isEqualTo(5);
        assertThat(ruled.letter().gold().annotations()).isEmpty();
        assertThat(ruled.letter().passages()).noneMatch(ruled.letter()::isSettled);
        assertThat(ruled.entry().openCount()).isEqualTo(4);
        assertThat(ruled.entry().status()).isEqualTo(ReviewStatus.STARTED);
        ruled.letter().redo().orElseThrow().join();
        assertThat(ruled.letter().agreements()).allMatch(ruled.letter()::isSettled);
    }

    @Test
    void aRulingThatTakesNothingFromNothingCanBeUndoneToo() {
        Labelled.label(ruled.session(), ruled.id(), marks -> List.of(add(marks, 0, 3)));
        AdjudicatedLetter three = ruled.open(List.of("Lead", "Reviewer A"));
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
    void theProjectIsWholeAfterwards() {
        ruled.settleAll(Settlement.side(1));
        ruled.letter().undo().orElseThrow().join();

        assertThat(ruled.session().verify(Progress.none()).findings()).isEmpty();
    }

    @Test
    void whateverWasDoneTheLetterIsTheSameWhenItIsOpenedAgain() {
        Random random = new Random(11);
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 15; i++) {
                act(random);
            }
            MarkSet gold = ruled.letter().gold();
            List<Boolean> settled = settled();
            boolean canUndo = ruled.letter().canUndo();

            ruled.reopen();

            assertThat(ruled.letter().gold()).isEqualTo(gold);
            assertThat(settled()).isEqualTo(settled);
            assertThat(ruled.letter().canUndo()).isEqualTo(canUndo);
            assertThat(ruled.session().verify(Progress.none()).findings()).isEmpty();
        }
    }

    private void act(Random random) {
        Passage passage = ruled.letter().passages().get(random.nextInt(6));
        int start = passage.span().start();
        switch (random.nextInt(6)) {
            case 0 -> ruled.letter().undo().ifPresent(CompletableFuture::join);
            case 1 -> ruled.letter().redo().ifPresent(CompletableFuture::join);
            case 2 -> ruled.letter().acceptAgreed().ifPresent(CompletableFuture::join);
            case 3 ->
                    ruled.letter()
                            .rule(
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
                ruled.letter().rule(passage, settlements.get(random.nextInt(4)), "").join();
            }
        }
    }

    private List<Boolean> settled() {
        return ruled.letter().passages().stream().map(ruled.letter()::isSettled).toList();
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
