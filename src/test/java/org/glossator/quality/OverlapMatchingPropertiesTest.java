package org.glossator.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.letter.Span;

class OverlapMatchingPropertiesTest {

    @Provide
    Arbitrary<List<Span>> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25), Arbitraries.integers().between(1, 9))
                .as((start, length) -> new Span(start, start + length))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void itIsAsLargeAsTryingAllPairingsFinds(
            @ForAll("spans") List<Span> gold, @ForAll("spans") List<Span> predicted) {
        assertThat(new OverlapMatching(gold, predicted).size()).isEqualTo(largest(gold, predicted));
    }

    @Property
    void goldAndPredictionMayChangePlaces(
            @ForAll("spans") List<Span> gold, @ForAll("spans") List<Span> predicted) {
        assertThat(new OverlapMatching(gold, predicted).size())
                .isEqualTo(new OverlapMatching(predicted, gold).size());
    }

    private static int largest(List<Span> gold, List<Span> predicted) {
        if (gold.isEmpty()) {
            return 0;
        }
        List<Span> others = gold.subList(1, gold.size());
        int best = largest(others, predicted);
        for (int i = 0; i < predicted.size(); i++) {
            if (gold.getFirst().overlaps(predicted.get(i))) {
                List<Span> left = new java.util.ArrayList<>(predicted);
                left.remove(i);
                best = Math.max(best, 1 + largest(others, left));
            }
        }
        return best;
    }
}
