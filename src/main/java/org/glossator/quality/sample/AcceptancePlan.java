package org.glossator.quality.sample;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/// A single sampling plan: check `size` of a lot, accept the lot if no more than `allowed` are
/// wrong (Schilling and Neubauer, *Acceptance Sampling in Quality Control*, 2009, ch. 5).
///
/// @param size how many are checked
/// @param allowed how many of them may be wrong
public record AcceptancePlan(int size, int allowed) {

    /// No plan checks more; whoever would have to has set the two qualities too close together.
    private static final int LARGEST = 1_000_000;

    public AcceptancePlan {
        if (size < 1 || allowed < 0 || allowed >= size) {
            throw new IllegalArgumentException(allowed + " of " + size);
        }
    }

    /// What a plan must do.
    ///
    /// @param good the share of wrong ones at which a lot is good
    /// @param refusedGood how often a good lot may be refused at most (the producer's risk)
    /// @param bad the share of wrong ones at which a lot is bad, more than `good`
    /// @param acceptedBad how often a bad lot may be accepted at most (the consumer's risk)
    public record Demand(double good, double refusedGood, double bad, double acceptedBad) {
        public Demand {
            if (!(good >= 0 && good < bad && bad <= 1)
                    || !(refusedGood > 0 && refusedGood < 1)
                    || !(acceptedBad > 0 && acceptedBad < 1)) {
                throw new IllegalArgumentException(
                        "good at %s wrong and bad at %s makes no plan".formatted(good, bad));
            }
        }
    }

    /// The smallest plan for a lot so large that drawing does not change it (binomial).
    ///
    /// @return empty if no plan of up to a million meets the demand
    public static Optional<AcceptancePlan> ofLarge(Demand demand) {
        return smallest(
                LARGEST,
                demand,
                size -> BinomialDistribution.of(size, demand.good()),
                size -> BinomialDistribution.of(size, demand.bad()));
    }

    /// The smallest plan for a lot of this size (hypergeometric, exact).
    ///
    /// @return empty if even checking all of them could not tell good from bad
    public static Optional<AcceptancePlan> of(int lot, Demand demand) {
        int wrongInGood = (int) Math.floor(lot * demand.good());
        int wrongInBad = (int) Math.ceil(lot * demand.bad());
        if (wrongInGood >= wrongInBad) {
            return Optional.empty();
        }
        return smallest(
                Math.min(lot, LARGEST),
                demand,
                size -> HypergeometricDistribution.of(lot, wrongInGood, size),
                size -> HypergeometricDistribution.of(lot, wrongInBad, size));
    }

    /// How often a lot of this size is accepted that has so many wrong ones.
    public double acceptance(int lot, int wrong) {
        return HypergeometricDistribution.of(lot, wrong, size).cumulativeProbability(allowed);
    }

    /// @param wrong how many of those checked were wrong
    public boolean accepts(int wrong) {
        return wrong <= allowed;
    }

    private interface Sampling {
        DiscreteDistribution of(int size);
    }

    /// For more and more wrong ones that are allowed, the fewest to be checked for the consumer's
    /// sake; the first plan of these that does right by the producer too.
    private static Optional<AcceptancePlan> smallest(
            int largest, Demand demand, Sampling good, Sampling bad) {
        int size = 1;
        for (int allowed = 0; allowed < largest; allowed++) {
            size = fewest(Math.max(size, allowed + 1), largest, allowed, demand, bad);
            if (size > largest) {
                return Optional.empty();
            }
            double accepted = good.of(size).cumulativeProbability(allowed);
            if (accepted >= 1 - demand.refusedGood()) {
                return Optional.of(new AcceptancePlan(size, allowed));
            }
        }
        return Optional.empty();
    }

    /// The more are checked, the rarer a bad lot passes: doubling, then halving the step.
    private static int fewest(int from, int largest, int allowed, Demand demand, Sampling bad) {
        int low = from;
        int step = 1;
        while (low + step <= largest && !isSafe(low + step, allowed, demand, bad)) {
            step *= 2;
        }
        int high = Math.min(low + step, largest);
        if (!isSafe(high, allowed, demand, bad)) {
            return largest + 1;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSafe(middle, allowed, demand, bad)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isSafe(int size, int allowed, Demand demand, Sampling bad) {
        return bad.of(size).cumulativeProbability(allowed) <= demand.acceptedBad();
    }
}
