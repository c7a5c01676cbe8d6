package org.glossator.export.split;

import org.jspecify.annotations.Nullable;

/// How a corpus is split.
///
/// @param seed decides with each group's key which side the group is on; `null` to try
///   [Split#SEEDS_TRIED] seeds and take the one that comes nearest to the ratio for every label
/// @param similar how alike two letters are that belong on one side: the Jaccard index of their
///   shingles, boilerplate left out; more than 0.5, at most 1
public record SplitPlan(SplitRatio ratio, @Nullable Long seed, double similar) {

    /// How alike near-duplicates are if nothing else is said.
    public static final double NEAR_DUPLICATE = 0.8;

    public SplitPlan {
        if (!(similar > 0.5 && similar <= 1)) {
            throw new IllegalArgumentException("more than 0.5, at most 1: " + similar);
        }
    }

    /// The same with this seed.
    public SplitPlan withSeed(long decided) {
        return new SplitPlan(ratio, decided, similar);
    }

    /// The seed once it is decided.
    ///
    /// @throws IllegalStateException if it is not yet
    public long decidedSeed() {
        if (seed == null) {
            throw new IllegalStateException("no seed is decided on");
        }
        return seed;
    }
}
