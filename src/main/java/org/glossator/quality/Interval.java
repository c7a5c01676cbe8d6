package org.glossator.quality;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Where a number lies that was estimated, ends included.
public record Interval(double low, double high) {

    /// What (1 − 0.9) / 2 may be off.
    private static final double ROUNDING = 1e-9;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("[" + low + ", " + high + "]");
        }
    }

    /// Wilson's score interval for a proportion (Wilson 1927, *Journal of the American Statistical
    /// Association* 22). It stays within 0 and 1, and says something useful even if none or all of
    /// a few were right.
    ///
    /// @param share the proportion found
    /// @param size what it was found in; a design with weights has an effective size, which need
    ///   not be whole
    /// @param level how often the interval is to hold the true value, such as 0.95
    public static Interval wilson(double share, double size, double level) {
        if (!(size > 0)) {
            return new Interval(0, 1);
        }
        double z = quantile(level);
        double spread = z * z / size;
        double middle = (share + spread / 2) / (1 + spread);
        double half = z / (1 + spread) * Math.sqrt((share * (1 - share) + spread / 4) / size);
        return new Interval(
                share == 0 ? 0 : Math.max(0, middle - half),
                share == 1 ? 1 : Math.min(1, middle + half));
    }

    /// The middle share of the values that bootstrap replicates gave (Efron and Tibshirani, *An
    /// Introduction to the Bootstrap*, 1993, ch. 13).
    ///
    /// @param values at least one
    public static Interval percentile(double[] values, double level) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double tail = (1 - level) / 2;
        int last = sorted.length - 1;
        int outside = (int) Math.floor(tail * last + ROUNDING);
        return new Interval(sorted[outside], sorted[last - outside]);
    }

    /// How many standard deviations from the mean the middle `level` of a normal distribution
    /// reaches: 1.96 for 0.95.
    public static double quantile(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("not a level between 0 and 1: " + level);
        }
        return NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double halfWidth() {
        return (high - low) / 2;
    }
}
