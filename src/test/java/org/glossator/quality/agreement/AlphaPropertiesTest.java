package org.glossator.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.glossator.letter.Span;

class AlphaPropertiesTest {

    @Property(tries = 300)
    void alphaIsThatOfDkproStatistics(
            @ForAll @IntRange(min = 2, max = 4) int reviewers,
            @ForAll @IntRange(min = 20, max = 400) int length,
            @ForAll long seed) {
        List<List<Span>> layers = layers(reviewers, length, new Random(seed));
        UnitTally tally = new UnitTally();
        tally.add(length, layers);

        Disagreement ours =
                new Disagreement.Groups(List.of(tally), reviewers).weighed(new int[] {1});

        KrippendorffAlphaUnitizingAgreement theirs = dkpro(layers, length);
        assertThat(ours.alpha().orElseThrow()).isCloseTo(theirs.calculateAgreement(), within(1e-9));
    }

    @Property(tries = 100)
    void whoSaysTheSameAgreesWholly(@ForAll long seed) {
        List<Span> spans = layers(1, 200, new Random(seed)).getFirst();
        UnitTally tally = new UnitTally();
        tally.add(200, List.of(spans, spans, spans));

        Disagreement found = new Disagreement.Groups(List.of(tally), 3).weighed(new int[] {1});

        assertThat(found.alpha().orElse(1)).isEqualTo(1);
    }

    private static KrippendorffAlphaUnitizingAgreement dkpro(List<List<Span>> layers, int length) {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(layers.size(), 0, length);
        for (int i = 0; i < layers.size(); i++) {
            for (Span span : layers.get(i)) {
                study.addUnit(span.start(), span.length(), i, "label");
            }
        }
        return new KrippendorffAlphaUnitizingAgreement(study);
    }

    /// Each reviewer has at least one span.
    private static List<List<Span>> layers(int reviewers, int length, Random random) {
        List<List<Span>> layers = new ArrayList<>();
        for (int i = 0; i < reviewers; i++) {
            List<Span> spans = new ArrayList<>();
            int at = random.nextInt(length / 2);
            while (at < length) {
                int end = Math.min(length, at + 1 + random.nextInt(12));
                spans.add(new Span(at, end));
                at = end + random.nextInt(30);
            }
            layers.add(spans);
        }
        return layers;
    }
}
