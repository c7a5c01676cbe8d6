package org.glossator.quality.sample;

import org.glossator.quality.Interval;

/// How many of a lot must be checked for an estimate of a certain precision.
public final class SampleSize {

    private SampleSize() {}

    /// The smallest sample of which the Wilson interval reaches no further than `halfWidth` to
    /// either side, should the share that is right turn out as expected. Of a small lot fewer are
    /// enough (Cochran, *Sampling Techniques*, 1977, ch. 4).
    ///
    /// @param lot how many there are, at least 1
    /// @param halfWidth half the width of the interval, such as 0.03
    /// @param expected the share that is thought to be right; 0.5 if nothing is known
    /// @param level such as 0.95
    /// @return at least 1 and at most `lot`
    public static long forHalfWidth(long lot, double halfWidth, double expected, double level) {
        if (lot < 1 || !(halfWidth > 0 && halfWidth < 1) || !(expected >= 0 && expected <= 1)) {
            throw new IllegalArgumentException(
                    "lot %d, half-width %s, expected share %s".formatted(lot, halfWidth, expected));
        }
        long low = 1;
        long high = lot;
        while (low < high) {
            long middle = low + (high - low) / 2;
            double effective = SampleEstimate.effectiveSize(middle, lot);
            if (Interval.wilson(expected, effective, level).halfWidth() <= halfWidth) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
