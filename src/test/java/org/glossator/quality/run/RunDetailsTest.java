package org.glossator.quality.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

class RunDetailsTest {

    private final RunDetails details = new RunDetails();

    @Test
    void confusionSaysWhatWasMissedAndWhatIsSpurious() {
        details.add(
                "one",
                List.of(span(0, 5, "DRUG"), span(10, 14, "DATE"), span(20, 25, "DRUG")),
                List.of(
                        predicted(0, 5, "DRUG", 0.9),
                        predicted(10, 14, "DRUG", 0.9),
                        predicted(40, 45, "DATE", 0.9)));

        assertThat(details.confusion().counts())
                .isEqualTo(
                        Map.of(
                                new Confusion.Cell("DRUG", "DRUG"), 1L,
                                new Confusion.Cell("DATE", "DRUG"), 1L,
                                new Confusion.Cell("DRUG", Confusion.NOTHING), 1L,
                                new Confusion.Cell(Confusion.NOTHING, "DATE"), 1L));
    }

    /// Four predictions of 0.75, three of them right, are perfectly calibrated.
    @Test
    void confidencesThatAreRightAsOftenAsTheySayHaveNoCalibrationError() {
        details.add(
                "one",
                List.of(span(0, 5, "DRUG"), span(10, 15, "DRUG"), span(20, 25, "DRUG")),
                List.of(
                        predicted(0, 5, "DRUG", 0.75),
                        predicted(10, 15, "DRUG", 0.75),
                        predicted(20, 25, "DRUG", 0.75),
                        predicted(30, 35, "DRUG", 0.75)));

        Reliability reliability = details.reliability();

        assertThat(reliability.calibrationError()).hasValueCloseTo(0.0, within(1e-12));
        assertThat(reliability.brierScore())
                .hasValueCloseTo((3 * 0.0625 + 0.5625) / 4, within(1e-12));
    }

    @Test
    void theWorstRulesComeFirst() {
        details.add(
                "one",
                List.of(span(0, 5, "DRUG")),
                List.of(
                        new Prediction(span(0, 5, "DRUG"), "good", OptionalDouble.empty()),
                        new Prediction(span(10, 15, "DRUG"), "bad", OptionalDouble.empty())));

        assertThat(details.rules())
                .containsExactly(new RuleScore("bad", 1, 0), new RuleScore("good", 1, 1));
        assertThat(details.reliability().calibrationError()).isEmpty();
    }

    @Test
    void theWorstLettersComeFirstAndGoodOnesNotAtAll() {
        details.add("good", List.of(span(0, 5, "DRUG")), List.of(predicted(0, 5, "DRUG", 1)));
        details.add("bad", List.of(span(0, 5, "DRUG")), List.of(predicted(0, 6, "DRUG", 1)));
        details.add("worse", List.of(span(0, 5, "DRUG")), List.of(predicted(10, 16, "DRUG", 1)));

        assertThat(details.worstLetters(10))
                .containsExactly(
                        new LetterScore("worse", 1, 1, 0), new LetterScore("bad", 0, 0, 1));
    }

    @Test
    void twoRunsAreComparedSpanBySpan() {
        LabelledSpan norco = span(0, 5, "DRUG");
        LabelledSpan soma = span(10, 14, "DRUG");
        LabelledSpan wrong = span(20, 24, "DATE");

        RunComparison comparison =
                RunComparison.of("one", List.of(norco, soma), List.of(norco, wrong), List.of(soma));

        assertThat(comparison.better())
                .containsExactly(
                        new RunComparison.Change("one", soma, RunComparison.Kind.GOLD),
                        new RunComparison.Change("one", wrong, RunComparison.Kind.SPURIOUS));
        assertThat(comparison.worse())
                .containsExactly(new RunComparison.Change("one", norco, RunComparison.Kind.GOLD));
    }

    private static Prediction predicted(int start, int end, String label, double confidence) {
        return new Prediction(span(start, end, label), "rule", OptionalDouble.of(confidence));
    }

    private static LabelledSpan span(int start, int end, String label) {
        return new LabelledSpan(new Span(start, end), label, Attributes.none());
    }
}
