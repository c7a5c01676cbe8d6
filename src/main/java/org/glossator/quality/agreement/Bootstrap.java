package org.glossator.quality.agreement;

/// How intervals are found: by drawing as many letters again as there are, with replacement, and
/// looking at how the measure varies (Efron and Tibshirani, *An Introduction to the Bootstrap*,
/// 1993).
///
/// @param replicates how often; 0 for no intervals
/// @param level how often an interval is to hold the true value
/// @param seed of [java.util.Random], whose numbers are the same everywhere and always
public record Bootstrap(int replicates, double level, long seed) {

    /// A thousand replicates for intervals of 95 per cent.
    public static final Bootstrap STANDARD = new Bootstrap(1000, 0.95, 1);

    public Bootstrap {
        if (replicates < 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(replicates + " replicates, level " + level);
        }
    }
}
