package org.glossator.quality.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/// What Cohen's kappa is made of: how often two say the same of an item, and how often each says
/// each thing. Tallies add up.
///
/// kappa = (p_o − p_e) / (1 − p_e), with p_o the share of items of which both say the same and p_e
/// the share that would be by chance, given how often each says each thing (Cohen 1960,
/// *Educational and Psychological Measurement* 20).
final class KappaTally {

    /// What was said at all: as many things as there are labels and sets of labels, few enough to
    /// go through.
    private long[] categories = new long[4];

    private long[] byLeft = new long[4];
    private long[] byRight = new long[4];
    private int count;

    private long items;
    private long same;

    /// Notes what the two said of so many items.
    void add(long left, long right, long times) {
        items += times;
        same += left == right ? times : 0;
        // First: it may make room by other arrays.
        int ofLeft = place(left);
        int ofRight = place(right);
        byLeft[ofLeft] += times;
        byRight[ofRight] += times;
    }

    void add(KappaTally other, long times) {
        items += other.items * times;
        same += other.same * times;
        for (int i = 0; i < other.count; i++) {
            int place = place(other.categories[i]);
            byLeft[place] += other.byLeft[i] * times;
            byRight[place] += other.byRight[i] * times;
        }
    }

    private int place(long category) {
        for (int i = 0; i < count; i++) {
            if (categories[i] == category) {
                return i;
            }
        }
        if (count == categories.length) {
            categories = Arrays.copyOf(categories, 2 * count);
            byLeft = Arrays.copyOf(byLeft, 2 * count);
            byRight = Arrays.copyOf(byRight, 2 * count);
        }
        categories[count] = category;
        return count++;
    }

    long items() {
        return items;
    }

    /// Empty if both say one and the same of every item, so that chance explains everything.
    OptionalDouble kappa() {
        double chance = 0;
        for (int i = 0; i < count; i++) {
            chance += (double) byLeft[i] / items * byRight[i] / items;
        }
        double observed = (double) same / items;
        return items == 0 || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - chance) / (1 - chance));
    }
}
