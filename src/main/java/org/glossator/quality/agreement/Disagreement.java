package org.glossator.quality.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Observed and expected disagreement on where units of a label lie.
///
/// alpha = 1 − observed / expected (Krippendorff 1995, *Sociological Methodology* 25; Krippendorff
/// 2004, *Content Analysis*, ch. 11.6). Over several labels both are summed first.
record Disagreement(double observed, double expected) {

    static final Disagreement NONE = new Disagreement(0, 0);

    Disagreement plus(Disagreement other) {
        return new Disagreement(observed + other.observed, expected + other.expected);
    }

    /// Empty if there are no units.
    OptionalDouble alpha() {
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    /// The tallies of a label's groups of letters, made ready to be weighed again and again.
    static final class Groups {

        private final int reviewers;
        private final List<UnitTally> groups;
        private final int[] lengths;
        private final double[][] counts;
        private final double[][] room;

        Groups(List<UnitTally> groups, int reviewers) {
            this.reviewers = reviewers;
            this.groups = groups;
            lengths =
                    groups.stream()
                            .flatMapToInt(group -> IntStream.of(group.units()).distinct())
                            .distinct()
                            .sorted()
                            .toArray();
            counts = new double[groups.size()][];
            room = new double[groups.size()][];
            for (int g = 0; g < groups.size(); g++) {
                counts[g] = counts(groups.get(g).units());
                room[g] = groups.get(g).room(lengths);
            }
        }

        /// @param weights how often each group is taken
        Disagreement weighed(int[] weights) {
            double observed = 0;
            double length = 0;
            double[] units = new double[lengths.length];
            double[] places = new double[lengths.length];
            for (int g = 0; g < weights.length; g++) {
                int weight = weights[g];
                if (weight > 0) {
                    observed += weight * groups.get(g).observed();
                    length += weight * (double) groups.get(g).length();
                    for (int i = 0; i < lengths.length; i++) {
                        units[i] += weight * counts[g][i];
                        places[i] += weight * room[g][i];
                    }
                }
            }
            return length == 0
                    ? NONE
                    : new Disagreement(
                            2 * observed / (reviewers * (reviewers - 1.0) * length * length),
                            expected(units, places, length));
        }

        private double expected(double[] units, double[] places, double length) {
            double all = 0;
            for (double count : units) {
                all += count;
            }
            double sum = 0;
            double inside = 0;
            for (int i = 0; i < lengths.length; i++) {
                double l = lengths[i];
                double withUnits = (all - 1) / 3 * (2 * l * l * l - 3 * l * l + l);
                sum += units[i] * (withUnits + l * l * places[i]);
                inside += units[i] * l * (l - 1);
            }
            double continuum = reviewers * length;
            double pairs = continuum * (continuum - 1) - inside;
            return pairs > 0 ? 2 / length * sum / pairs : 0;
        }

        private double[] counts(int[] units) {
            double[] counted = new double[lengths.length];
            int at = 0;
            for (int unit : units) {
                while (lengths[at] < unit) {
                    at++;
                }
                counted[at]++;
            }
            return counted;
        }
    }
}
