package org.glossator.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void countsMakePrecisionRecallAndF1() {
        Evaluation evaluation =
                Evaluation.of(
                        List.of(date(0, 4), date(10, 14), date(20, 24)),
                        List.of(date(0, 4), date(11, 14)));

        Score strict = evaluation.labels().get("DATE").strict();
        assertThat(strict).isEqualTo(new Score(3, 2, 1));
        assertThat(strict.precision()).isEqualTo(0.5);
        assertThat(strict.recall()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(strict.f1()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aSpanThatOnlyOverlapsCountsAsOverlap() {
        Evaluation evaluation = Evaluation.of(List.of(date(10, 14)), List.of(date(12, 20)));

        assertThat(evaluation.all().strict()).isEqualTo(new Score(1, 1, 0));
        assertThat(evaluation.all().overlap()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        Evaluation evaluation = Evaluation.of(List.of(date(10, 14)), List.of(date(14, 20)));

        assertThat(evaluation.all().overlap().matched()).isZero();
    }

    @Test
    void aSpanOfAnotherLabelIsNoMatch() {
        Evaluation evaluation =
                Evaluation.of(List.of(date(0, 4)), List.of(span("DRUG", 0, 4, Map.of())));

        assertThat(evaluation.labels().get("DATE").overlap()).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.labels().get("DRUG").overlap()).isEqualTo(new Score(0, 1, 0));
        assertThat(evaluation.all().strict()).isEqualTo(new Score(1, 1, 0));
    }

    @Test
    void aSecondPredictionAtTheSamePlaceIsWrong() {
        Evaluation evaluation = Evaluation.of(List.of(date(0, 4)), List.of(date(0, 4), date(0, 4)));

        assertThat(evaluation.all().strict()).isEqualTo(new Score(1, 2, 1));
        assertThat(evaluation.all().overlap()).isEqualTo(new Score(1, 2, 1));
    }

    @Test
    void onePredictionOverTwoGoldSpansFindsOneOfThem() {
        Evaluation evaluation =
                Evaluation.of(List.of(date(0, 4), date(6, 10)), List.of(date(0, 10)));

        assertThat(evaluation.all().overlap()).isEqualTo(new Score(2, 1, 1));
    }

    @Test
    void theMatchingIsTheLargestThereIs() {
        // The first gold span must leave the second prediction to the second one.
        Evaluation evaluation =
                Evaluation.of(
                        List.of(date(0, 20), date(12, 14)), List.of(date(10, 16), date(1, 2)));

        assertThat(evaluation.all().overlap()).isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void attributesAreComparedNameByNameOverBothSides() {
        LabelledSpan gold = drug(0, 4, Map.of("ingredient", "baclofen", "strength", "10mg"));
        LabelledSpan predicted = drug(0, 4, Map.of("ingredient", "baclofen", "quantity", "60"));

        LabelEvaluation drugs =
                Evaluation.of(List.of(gold), List.of(predicted)).labels().get("DRUG");

        assertThat(drugs.attributes())
                .containsEntry("ingredient", new Accuracy(1, 1))
                .containsEntry("strength", new Accuracy(1, 0))
                .containsEntry("quantity", new Accuracy(1, 0));
        assertThat(drugs.attributeAccuracy()).isEqualTo(new Accuracy(3, 1));
    }

    @Test
    void attributesOfSpansThatOnlyOverlapAreNotCompared() {
        LabelledSpan gold = drug(0, 4, Map.of("ingredient", "baclofen"));
        LabelledSpan predicted = drug(0, 5, Map.of("ingredient", "baclofen"));

        LabelEvaluation all = Evaluation.of(List.of(gold), List.of(predicted)).all();

        assertThat(all.attributeAccuracy().share()).isEmpty();
    }

    @Test
    void lettersAddUp() {
        Evaluation first = Evaluation.of(List.of(date(0, 4)), List.of(date(0, 4)));
        Evaluation second =
                Evaluation.of(List.of(date(0, 4)), List.of(drug(0, 4, Map.of("a", "b"))));

        Evaluation sum = first.plus(second);

        assertThat(sum.labels().get("DATE").strict()).isEqualTo(new Score(2, 1, 1));
        assertThat(sum.all().strict()).isEqualTo(new Score(2, 2, 1));
    }

    @Test
    void nothingAgainstNothingIsNothing() {
        Evaluation evaluation = Evaluation.of(List.of(), List.of());

        assertThat(evaluation).isEqualTo(Evaluation.NONE);
        assertThat(evaluation.all().strict().f1()).isZero();
    }

    private static LabelledSpan date(int start, int end) {
        return span("DATE", start, end, Map.of());
    }

    private static LabelledSpan drug(int start, int end, Map<String, String> attributes) {
        return span("DRUG", start, end, attributes);
    }

    private static LabelledSpan span(
            String label, int start, int end, Map<String, String> attributes) {
        return new LabelledSpan(new Span(start, end), label, Attributes.of(attributes));
    }
}
