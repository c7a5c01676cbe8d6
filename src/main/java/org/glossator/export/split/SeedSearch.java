package org.glossator.export.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which side a group is on. Its key and the seed decide that alone, so that it stays there
/// whatever else the project holds; what stratifies is the choice of the seed.
final class SeedSearch {

    /// Seeds from 1 on that are tried where none is given.
    static final int TRIED = 100;

    /// Stands for the letters among the labels.
    private static final String LETTERS = "";

    private final SplitRatio ratio;
    private final List<String> keys = new ArrayList<>();
    private final List<Map<String, Integer>> counts = new ArrayList<>();

    SeedSearch(SplitRatio ratio) {
        this.ratio = ratio;
    }

    /// @param key the SHA-256 of the text of the group's first letter
    /// @param letters the labels of each of its letters that go out, each with its spans
    void add(String key, List<Map<String, Integer>> letters) {
        if (!letters.isEmpty()) {
            Map<String, Integer> sum = new TreeMap<>();
            sum.put(LETTERS, letters.size());
            letters.forEach(one -> one.forEach((label, n) -> sum.merge(label, n, Integer::sum)));
            keys.add(key);
            counts.add(sum);
        }
    }

    /// The seed that comes nearest to the ratio, the lowest of those that come as near.
    long best() {
        long best = 1;
        double least = Double.MAX_VALUE;
        for (long seed = 1; seed <= TRIED; seed++) {
            double off = off(seed);
            if (off < least) {
                least = off;
                best = seed;
            }
        }
        return best;
    }

    /// How far the sides are from the ratio: over all labels and the letters, the sum of what the
    /// sides have too much or too little, as a part of all that there is.
    private double off(long seed) {
        Map<String, long[]> sides = new TreeMap<>();
        for (int group = 0; group < keys.size(); group++) {
            int side = side(keys.get(group), seed).ordinal();
            counts.get(group)
                    .forEach((label, n) ->
                            sides.computeIfAbsent(label, _ -> new long[Side.values().length])[
                                            side] +=
                                    n);
        }
        return sides.values().stream().mapToDouble(this::off).sum();
    }

    private double off(long[] counts) {
        double all = Arrays.stream(counts).sum();
        double off = 0;
        for (Side side : Side.values()) {
            off += Math.abs(counts[side.ordinal()] / all - ratio.share(side));
        }
        return off;
    }

    private Side side(String key, long seed) {
        return GroupKey.side(key, seed, ratio);
    }
}
