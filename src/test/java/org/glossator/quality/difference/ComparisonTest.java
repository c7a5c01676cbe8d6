package org.glossator.quality.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void whatIsAlikeIsAgreed() {
        LabelledSpan norco = span(0, 5, "DRUG");

        assertThat(Comparison.of(List.of(norco), List.of(norco)))
                .containsExactly(new Pairing.Both<>(norco, norco, Set.of()));
    }

    @Test
    void whatOnlyOneHasIsMissing() {
        LabelledSpan norco = span(0, 5, "DRUG");
        LabelledSpan soma = span(10, 14, "DRUG");

        assertThat(Comparison.of(List.of(soma), List.of(norco)))
                .containsExactly(new Pairing.OnlyRight<>(norco), new Pairing.OnlyLeft<>(soma));
    }

    @Test
    void stackedSpansArePairedByBestMatchNotByPosition() {
        LabelledSpan citation = span(0, 100, "CITATION");
        LabelledSpan date = span(20, 30, "DATE");
        LabelledSpan shorter = span(5, 100, "CITATION");

        assertThat(Comparison.of(List.of(citation, date), List.of(date, shorter)))
                .containsExactly(
                        new Pairing.Both<>(citation, shorter, Set.of(DifferenceKind.BOUNDARY)),
                        new Pairing.Both<>(date, date, Set.of()));
    }

    @Test
    void theOneThatSharesMoreIsTheMatch() {
        LabelledSpan whole = span(0, 20, "DRUG");
        LabelledSpan little = span(0, 5, "DRUG");
        LabelledSpan most = span(6, 20, "DRUG");

        assertThat(Comparison.of(List.of(whole), List.of(little, most)))
                .containsExactly(
                        new Pairing.Both<>(whole, most, Set.of(DifferenceKind.BOUNDARY)),
                        new Pairing.OnlyRight<>(little));
    }

    @Test
    void anotherLabelAtThePlaceIsADifferenceOfLabel() {
        LabelledSpan drug = span(0, 5, "DRUG");
        LabelledSpan date = span(0, 5, "DATE");

        assertThat(Comparison.of(List.of(drug), List.of(date)))
                .containsExactly(new Pairing.Both<>(drug, date, Set.of(DifferenceKind.LABEL)));
    }

    @Test
    void aSmallSpanInALargeOneOfAnotherLabelIsNotTheSameThing() {
        LabelledSpan date = span(20, 30, "DATE");
        LabelledSpan citation = span(0, 100, "CITATION");

        assertThat(Comparison.of(List.of(date), List.of(citation)))
                .containsExactly(new Pairing.OnlyRight<>(citation), new Pairing.OnlyLeft<>(date));
    }

    @Test
    void attributesThatDifferAreSaid() {
        LabelledSpan one = new LabelledSpan(new Span(0, 5), "DATE", Attributes.of("value", "2014"));
        LabelledSpan other =
                new LabelledSpan(new Span(0, 5), "DATE", Attributes.of("value", "2015"));

        assertThat(Comparison.of(List.of(one), List.of(other)).getFirst().kinds())
                .containsExactly(DifferenceKind.ATTRIBUTE);
    }

    private static LabelledSpan span(int start, int end, String label) {
        return new LabelledSpan(new Span(start, end), label, Attributes.none());
    }
}
