package org.glossator.quality.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.junit.jupiter.api.Test;

class PassageTest {

    private final Annotation norco = drug(0, 5);
    private final Annotation sameNorco = drug(0, 5);
    private final Annotation longNorco = drug(0, 9);

    @Test
    void whatAllSayAlikeIsAgreed() {
        assertThat(Passage.among(List.of(List.of(norco), List.of(sameNorco))))
                .singleElement()
                .matches(Passage::isAgreed)
                .extracting(Passage::sides)
                .isEqualTo(List.of(Optional.of(norco), Optional.of(sameNorco)));
    }

    @Test
    void aNoteIsNoDifference() {
        Annotation noted = sameNorco.withAttributes(Attributes.of(Attributes.NOTE, "look again"));

        assertThat(Passage.among(List.of(List.of(norco), List.of(noted))))
                .singleElement()
                .matches(Passage::isAgreed);
    }

    @Test
    void ofThreeOneWhoHasNothingMakesItMissing() {
        Passage passage =
                Passage.among(List.of(List.of(norco), List.of(), List.of(sameNorco))).getFirst();

        assertThat(passage.kinds()).containsExactly(DifferenceKind.MISSING);
        assertThat(passage.marks()).containsExactly(norco, sameNorco);
    }

    @Test
    void theSecondAndTheThirdMeetWhereTheFirstHasNothing() {
        List<Passage> passages =
                Passage.among(List.of(List.of(), List.of(norco), List.of(longNorco)));

        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().kinds())
                .containsExactlyInAnyOrder(DifferenceKind.MISSING, DifferenceKind.BOUNDARY);
        assertThat(passages.getFirst().span()).isEqualTo(new Span(0, 9));
    }

    @Test
    void missingIsLouderThanLabelAndLabelThanAttribute() {
        Annotation other = mark(20, 24, "DATE");
        Annotation valued = drug(40, 44);
        List<Passage> passages =
                Passage.among(
                        List.of(
                                List.of(valued, drug(20, 24), drug(60, 64)),
                                List.of(
                                        drug(40, 44).withAttributes(Attributes.of("dose", "5")),
                                        other)));

        assertThat(passages.stream().sorted(Passage.LOUDEST_FIRST).map(Passage::span))
                .containsExactly(new Span(60, 64), new Span(20, 24), new Span(40, 44));
    }

    /// Of two, it is the comparison of the two.
    @Property
    void everyMarkIsInExactlyOnePassage(
            @ForAll @Size(max = 8) List<@IntRange(max = 30) Integer> left,
            @ForAll @Size(max = 8) List<@IntRange(max = 30) Integer> middle,
            @ForAll @Size(max = 8) List<@IntRange(max = 30) Integer> right) {
        List<List<Annotation>> layers = List.of(marks(left), marks(middle), marks(right));

        List<Passage> passages = Passage.among(layers);

        for (int reviewer = 0; reviewer < layers.size(); reviewer++) {
            int side = reviewer;
            assertThat(passages.stream().flatMap(one -> one.sides().get(side).stream()))
                    .containsExactlyInAnyOrderElementsOf(layers.get(reviewer));
        }
    }

    private static List<Annotation> marks(List<Integer> starts) {
        return starts.stream().map(start -> drug(start, start + 1 + start % 5)).toList();
    }

    private static Annotation drug(int start, int end) {
        return mark(start, end, "DRUG");
    }

    private static Annotation mark(int start, int end, String label) {
        return new Annotation(
                new MarkId(UUID.randomUUID()),
                new Span(start, end),
                label,
                Attributes.none(),
                null);
    }
}
