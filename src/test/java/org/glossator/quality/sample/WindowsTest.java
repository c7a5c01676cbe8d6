package org.glossator.quality.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final String TEXT = "Norco was given. Later, Soma was stopped.";

    @Test
    void windowsLieBetweenSuggestionsAndAreCutAtWhiteSpace() {
        List<Span> windows = Windows.of(TEXT, List.of(new Span(24, 28), new Span(0, 5)), 10);

        assertThat(windows)
                .extracting(window -> window.of(TEXT))
                .containsExactly(" was given.", " Later, ", " was stopped.");
    }

    @Test
    void whatHoldsNoLetterOrDigitIsNoWindow() {
        assertThat(Windows.of("Norco, \n — Soma", List.of(new Span(0, 5), new Span(11, 15)), 5))
                .isEmpty();
    }

    @Property
    void everyLetterOutsideSuggestionsIsInExactlyOneWindow(
            @ForAll @IntRange(min = 1, max = 40) int length, @ForAll long seed) {
        Random random = new Random(seed);
        List<Span> taken =
                random.ints(3, 0, TEXT.length() - 6)
                        .mapToObj(at -> new Span(at, at + 1 + random.nextInt(5)))
                        .toList();

        List<Span> windows = Windows.of(TEXT, taken, length);

        for (int i = 0; i < TEXT.length(); i++) {
            int at = i;
            boolean free = taken.stream().noneMatch(span -> span.contains(at));
            long in = windows.stream().filter(window -> window.contains(at)).count();
            assertThat(in).isEqualTo(free && Character.isLetterOrDigit(TEXT.charAt(at)) ? 1 : in);
            assertThat(in).isLessThanOrEqualTo(free ? 1 : 0);
        }
    }

    @Test
    void missesAreCountedUpToTheWholeLot() {
        RecallEstimate estimate =
                RecallEstimate.of(new StratumResult("all", 1_000, 100, 95), 10, 800, 0.95);

        assertThat(estimate.missed()).isEqualTo(100);
        assertThat(estimate.recall()).isEqualTo(800 / 900.0, within(1e-12));
        assertThat(estimate.interval().low()).isLessThan(estimate.recall());
        assertThat(estimate.interval().high()).isGreaterThan(estimate.recall());
    }

    @Test
    void ifEveryWindowWasReadNothingIsEstimated() {
        RecallEstimate estimate =
                RecallEstimate.of(new StratumResult("all", 50, 50, 48), 3, 97, 0.95);

        assertThat(estimate.interval().low()).isEqualTo(0.97, within(1e-12));
        assertThat(estimate.interval().high()).isEqualTo(0.97, within(1e-12));
    }

    @Test
    void noMissInSomeWindowsIsNoProofThatThereIsNone() {
        RecallEstimate estimate =
                RecallEstimate.of(new StratumResult("all", 1_000, 50, 50), 0, 800, 0.95);

        assertThat(estimate.recall()).isEqualTo(1);
        assertThat(estimate.interval().low()).isLessThan(0.98);
    }

    /// Windows of which one in twenty lacks a span, read a tenth at a time.
    @Test
    void theIntervalHoldsTheTrueRecallAtTheNominalRate() {
        int covered = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> lot = random.ints(2_000, 0, 2_000).boxed().toList();
            long lacking = 0;
            long read = 0;
            for (int i = 0; i < 2_000; i++) {
                boolean lacks = i % 20 == 0;
                if (lot.get(i) < 200) {
                    read++;
                    lacking += lacks ? 1 : 0;
                }
            }
            RecallEstimate estimate =
                    RecallEstimate.of(
                            new StratumResult("all", 2_000, read, read - lacking),
                            lacking,
                            900,
                            0.95);
            covered +=
                    estimate.interval().low() <= 0.9 && 0.9 <= estimate.interval().high() ? 1 : 0;
        }
        // A quantile of the binomial distribution: see SampleCoverageTest.
        assertThat(covered).isBetween(182, 200);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Windows.of(TEXT, List.of(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RecallEstimate.of(new StratumResult("all", 10, 5, 2), 1, 9, 0.95));
    }
}
