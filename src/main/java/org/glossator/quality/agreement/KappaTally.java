package org.glossator.quality.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// What Cohen's kappa is made of: how often two say the same of an item, and how often each says
/// each thing. Tallies add up.
///
/// kappa = (p_o − p_e) / (1 − p_e), with p_o the share of items of which both say the same and p_e
/// the share that would be by chance, given how often each says each thing (Cohen 1960,
/// *Educational and Psychological Measurement* 20).
final class KappaTally {

    private final Map<Long, long[]> said = new HashMap<>();
    private long items;
    private long same;

    /// Notes what the two said of so many items.
    void add(long left, long right, long times) {
        items += times;
        same += left == right ? times : 0;
        said.computeIfAbsent(left, _ -> new long[2])[0] += times;
        said.computeIfAbsent(right, _ -> new long[2])[1] += times;
    }

    void add(KappaTally other, long times) {
        items += other.items * times;
        same += other.same * times;
        other.said.forEach((category, counts) -> {
            long[] sum = said.computeIfAbsent(category, _ -> new long[2]);
            sum[0] += counts[0] * times;
            sum[1] += counts[1] * times;
        });
    }

    long items() {
        return items;
    }

    /// Empty if both say one and the same of every item, so that chance explains everything.
    OptionalDouble kappa() {
        double chance = 0;
        for (long[] counts : said.values()) {
            chance += (double) counts[0] / items * counts[1] / items;
        }
        double observed = (double) same / items;
        return items == 0 || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - chance) / (1 - chance));
    }
}
