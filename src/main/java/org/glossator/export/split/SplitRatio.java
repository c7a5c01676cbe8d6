package org.glossator.export.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much goes to each side, in parts of their sum.
///
/// @param train 1 or more
/// @param dev 0 for none
/// @param test 0 for none
public record SplitRatio(int train, int dev, int test) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})/(\\d{1,4})");

    public SplitRatio {
        if (train < 1 || dev < 0 || test < 0 || dev + test == 0) {
            throw new IllegalArgumentException(
                    "a split has a part to train with and another: "
                            + train
                            + "/"
                            + dev
                            + "/"
                            + test);
        }
    }

    /// A ratio as people write it, as `80/10/10`.
    ///
    /// @throws IllegalArgumentException if it is none
    public static SplitRatio parse(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException("not TRAIN/DEV/TEST: " + words);
        }
        return new SplitRatio(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)));
    }

    /// The part of all that goes to the side, from 0 to 1.
    public double share(Side side) {
        int part =
                switch (side) {
                    case TRAIN -> train;
                    case DEV -> dev;
                    case TEST -> test;
                };
        return (double) part / (train + dev + test);
    }

    /// The side on which a fraction lies when the sides are laid out one behind the other.
    ///
    /// @param fraction 0 or more, less than 1
    Side side(double fraction) {
        if (fraction < share(Side.TRAIN)) {
            return Side.TRAIN;
        }
        boolean isDev = fraction < share(Side.TRAIN) + share(Side.DEV) || test == 0;
        return isDev ? Side.DEV : Side.TEST;
    }

    /// What [#parse] reads.
    @Override
    public String toString() {
        return train + "/" + dev + "/" + test;
    }
}
