package org.glossator.quality.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many of each stratum are checked: in proportion to its size, by largest remainders, but at
/// least one of each, since a stratum of which nothing was seen could not be estimated.
public final class Allocation {

    private Allocation() {}

    /// @param lots how many each stratum has, at least 1 each
    /// @param size how many to check in all
    /// @return how many to check of each; together `size`, or the number of strata if that is more
    /// @throws IllegalArgumentException if the sample is larger than the lot; the message says so
    public static SortedMap<String, Long> of(Map<String, Long> lots, long size) {
        long lot = lots.values().stream().mapToLong(Long::longValue).sum();
        if (size > lot) {
            throw new IllegalArgumentException(
                    "a sample of %,d is larger than the lot of %,d".formatted(size, lot));
        }
        SortedMap<String, Long> parts = new TreeMap<>();
        lots.forEach(
                (stratum, of) -> parts.put(stratum, (long) Math.floor((double) size * of / lot)));
        List<String> byRemainder = new ArrayList<>(parts.keySet());
        byRemainder.sort(
                Comparator.comparingDouble(
                                (String s) -> remainder((double) size * lots.get(s) / lot))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        level(parts, lots, byRemainder, size);
        return parts;
    }

    /// Gives what is left over by remainder, then one to each that has none, which is taken back
    /// from the largest.
    private static void level(
            SortedMap<String, Long> parts,
            Map<String, Long> lots,
            List<String> byRemainder,
            long size) {
        long sum = parts.values().stream().mapToLong(Long::longValue).sum();
        while (sum < size) {
            for (String stratum : byRemainder) {
                if (sum < size && parts.get(stratum) < lots.get(stratum)) {
                    parts.merge(stratum, 1L, Long::sum);
                    sum++;
                }
            }
        }
        for (String stratum : byRemainder) {
            if (parts.get(stratum) == 0) {
                parts.put(stratum, 1L);
                sum++;
            }
        }
        while (sum > size) {
            String largest =
                    parts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey();
            if (parts.get(largest) == 1) {
                return;
            }
            parts.merge(largest, -1L, Long::sum);
            sum--;
        }
    }

    private static double remainder(double value) {
        return value - Math.floor(value);
    }
}
