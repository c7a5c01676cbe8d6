package org.glossator.quality.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

class AdjudicationTest {

    private enum Ruling {
        LEFT,
        RIGHT,
        BOTH,
        NEITHER
    }

    private static final Suggestion NORCO =
            Suggestion.of(new Span(0, 5), "DRUG", Attributes.none(), "drug.name", 0.9);

    private final Adjudication adjudication = new Adjudication(() -> new MarkId(UUID.randomUUID()));
    private final MarkSet fresh = MarkSet.of(List.of(NORCO));

    private final Annotation accepted = Annotation.accepting(NORCO, id());
    private final Annotation longer = accepted.withSpan(new Span(0, 9));

    @Test
    void takingTheLeftAcceptsItsSuggestion() {
        MarkSet gold = ruled(fresh, both(accepted, longer), Ruling.LEFT);

        assertThat(said(gold)).containsExactly(LabelledSpan.of(accepted));
        assertThat(gold.verdict(NORCO.id())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void takingTheRightTakesItAsItIs() {
        MarkSet gold = ruled(fresh, both(accepted, longer), Ruling.RIGHT);

        assertThat(said(gold)).containsExactly(LabelledSpan.of(longer));
        assertThat(gold.verdict(NORCO.id())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void takingBothTakesBoth() {
        MarkSet gold = ruled(fresh, both(accepted, longer), Ruling.BOTH);

        assertThat(said(gold))
                .containsExactlyInAnyOrder(LabelledSpan.of(longer), LabelledSpan.of(accepted));
    }

    @Test
    void takingNeitherRejectsTheSuggestion() {
        MarkSet gold = ruled(fresh, both(accepted, longer), Ruling.NEITHER);

        assertThat(gold.annotations()).isEmpty();
        assertThat(gold.verdict(NORCO.id())).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void whatOneHasAndTheOtherRejectedCanBeRefused() {
        MarkSet gold = ruled(fresh, new Pairing.OnlyLeft<>(accepted), Ruling.RIGHT);

        assertThat(gold.annotations()).isEmpty();
        assertThat(gold.verdict(NORCO.id())).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void theSameRulingAgainChangesNothing() {
        MarkSet gold = ruled(fresh, both(accepted, longer), Ruling.RIGHT);

        assertThat(rule(gold, both(accepted, longer), Ruling.RIGHT)).isEmpty();
    }

    @Test
    void agreementsAreTaken() {
        Annotation date = new Annotation(id(), new Span(20, 24), "DATE", Attributes.none(), null);
        List<Pairing<Annotation>> places =
                Comparison.of(List.of(accepted, date), List.of(accepted, date), LabelledSpan::of);

        MarkSet gold = fresh;
        for (Pairing<Annotation> place : places) {
            gold = ruled(gold, place, Ruling.LEFT);
        }

        assertThat(said(gold)).containsExactly(LabelledSpan.of(accepted), LabelledSpan.of(date));
    }

    /// However often and however one rules, the last ruling is what holds, and all can be undone.
    @Property(tries = 300)
    void theLastRulingHoldsAndCanBeUndone(@ForAll long seed) {
        Random random = new Random(seed);
        Pairing<Annotation> place =
                switch (random.nextInt(3)) {
                    case 0 -> both(accepted, longer);
                    case 1 -> new Pairing.OnlyLeft<>(longer);
                    default -> new Pairing.OnlyRight<>(accepted);
                };
        MarkSet gold = fresh;
        for (int i = 0; i < 5; i++) {
            Ruling ruling = Ruling.values()[random.nextInt(4)];
            MarkSet before = gold;
            Optional<Edit> edit = rule(before, place, ruling);
            gold = edit.map(before::apply).orElse(before);

            assertThat(said(gold)).containsExactlyInAnyOrderElementsOf(expected(place, ruling));
            if (edit.isPresent()) {
                assertThat(gold.apply(edit.get().inverse())).isEqualTo(before);
            }
        }
    }

    private static List<LabelledSpan> expected(Pairing<Annotation> place, Ruling ruling) {
        List<LabelledSpan> expected = new ArrayList<>();
        boolean left = ruling == Ruling.LEFT || ruling == Ruling.BOTH;
        boolean right = ruling == Ruling.RIGHT || ruling == Ruling.BOTH;
        switch (place) {
            case Pairing.Both<Annotation>(Annotation l, Annotation r, var kinds) -> {
                if (left) {
                    expected.add(LabelledSpan.of(l));
                }
                if (right) {
                    expected.add(LabelledSpan.of(r));
                }
            }
            case Pairing.OnlyLeft<Annotation>(Annotation l) -> {
                if (left) {
                    expected.add(LabelledSpan.of(l));
                }
            }
            case Pairing.OnlyRight<Annotation>(Annotation r) -> {
                if (right) {
                    expected.add(LabelledSpan.of(r));
                }
            }
        }
        return expected;
    }

    private MarkSet ruled(MarkSet gold, Pairing<Annotation> place, Ruling ruling) {
        return gold.apply(rule(gold, place, ruling).orElseThrow());
    }

    private Optional<Edit> rule(MarkSet gold, Pairing<Annotation> place, Ruling ruling) {
        return adjudication.settle(gold, sides(place), taken(place, ruling));
    }

    private static List<Annotation> taken(Pairing<Annotation> place, Ruling ruling) {
        List<Annotation> sides = sides(place);
        return switch (ruling) {
            case BOTH -> place.isAgreed() ? sides.subList(0, 1) : sides;
            case NEITHER -> List.of();
            case LEFT -> place instanceof Pairing.OnlyRight ? List.of() : List.of(sides.getFirst());
            case RIGHT -> place instanceof Pairing.OnlyLeft ? List.of() : List.of(sides.getLast());
        };
    }

    private static List<Annotation> sides(Pairing<Annotation> place) {
        return switch (place) {
            case Pairing.Both<Annotation> both -> List.of(both.left(), both.right());
            case Pairing.OnlyLeft<Annotation> only -> List.of(only.left());
            case Pairing.OnlyRight<Annotation> only -> List.of(only.right());
        };
    }

    private static Pairing<Annotation> both(Annotation left, Annotation right) {
        return Comparison.of(List.of(left), List.of(right), LabelledSpan::of).getFirst();
    }

    private static List<LabelledSpan> said(MarkSet gold) {
        return gold.annotations().stream().map(LabelledSpan::of).toList();
    }

    private static MarkId id() {
        return new MarkId(UUID.randomUUID());
    }
}
