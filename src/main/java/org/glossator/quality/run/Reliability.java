package org.glossator.quality.run;

import java.util.List;
import java.util.OptionalDouble;

/// Whether confidences mean what they say: of the predictions with a confidence of about 0.8, are
/// about 80 in 100 right?
///
/// @param bins ten of equal width, the lowest first
/// @param squaredErrors the sum of the squared differences between confidence and outcome
public record Reliability(List<Bin> bins, double squaredErrors) {

    /// @param low the lowest confidence in it; the last bin includes 1
    /// @param count how many predictions
    /// @param right how many of them are right, strictly
    /// @param confidence the sum of their confidences
    public record Bin(double low, long count, long right, double confidence) {

        Bin plus(double more, boolean isRight) {
            return new Bin(low, count + 1, right + (isRight ? 1 : 0), confidence + more);
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /// The mean gap between confidence and outcome, bin by bin, weighted by their sizes (Naeini,
    /// Cooper, Hauskrecht 2015, AAAI); empty if there are no confidences.
    public OptionalDouble calibrationError() {
        double gaps = 0;
        for (Bin bin : bins) {
            gaps += Math.abs(bin.confidence() - bin.right());
        }
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(gaps / count());
    }

    /// The mean squared error of the confidences (Brier 1950, *Monthly Weather Review* 78).
    public OptionalDouble brierScore() {
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(squaredErrors / count());
    }

    /// How many predictions have a confidence.
    public long count() {
        return bins.stream().mapToLong(Bin::count).sum();
    }
}
