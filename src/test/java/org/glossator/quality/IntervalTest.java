package org.glossator.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /// Newcombe, *Two-sided confidence intervals for the single proportion*, Statistics in Medicine
    /// 17 (1998), table I, method 3.
    @ParameterizedTest
    @CsvSource({
        "81,263,0.2553,0.3662",
        "15,148,0.0624,0.1605",
        "0,20,0,0.1611",
        "1,29,0.0061,0.1718"
    })
    void wilsonsIntervalsAreThoseOfNewcombesTable(int right, int of, double low, double high) {
        Interval interval = Interval.wilson((double) right / of, of, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void nothingSeenMeansAnythingIsPossible() {
        assertThat(Interval.wilson(0, 0, 0.95)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void thePercentileIntervalHoldsTheMiddle() {
        double[] values = new double[101];
        for (int i = 0; i < values.length; i++) {
            values[i] = 100 - i;
        }

        assertThat(Interval.percentile(values, 0.9)).isEqualTo(new Interval(5, 95));
    }

    @Test
    void aLevelOfOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(0.5, 10, 1));
    }
}
