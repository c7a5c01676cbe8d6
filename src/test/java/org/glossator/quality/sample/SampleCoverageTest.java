package org.glossator.quality.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lots with planted errors, sampled with two hundred seeds.
class SampleCoverageTest {

    private static final int SEEDS = 200;

    /// What 200 intervals of 95 % hold at least, unless by the bad luck of 1 in 100: a quantile of
    /// the binomial distribution.
    private static final int ENOUGH = 182;

    private record Item(String stratum, boolean right) {}

    @Test
    void theIntervalHoldsTheTruePrecisionAtTheNominalRate() {
        List<Item> lot = lot(Map.of("a", 0.98, "b", 0.90, "c", 0.60), 6_000, 3_000, 1_000);

        assertThat(covered(lot, 300)).isBetween(ENOUGH, SEEDS);
    }

    @Test
    void soItDoesWhereHardlyAnythingIsWrong() {
        List<Item> lot = lot(Map.of("a", 0.995, "b", 0.99, "c", 0.97), 9_000, 2_000, 1_000);

        assertThat(covered(lot, 200)).isBetween(ENOUGH, SEEDS);
    }

    @Test
    void soItDoesOfASmallLotThatIsMostlyChecked() {
        List<Item> lot = lot(Map.of("a", 0.9, "b", 0.8, "c", 0.5), 120, 60, 20);

        assertThat(covered(lot, 120)).isBetween(ENOUGH, SEEDS);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        List<Item> lot = lot(Map.of("a", 0.98, "b", 0.90, "c", 0.60), 600, 300, 100);

        assertThat(drawn(lot, 50, 7)).isEqualTo(drawn(lot, 50, 7)).isNotEqualTo(drawn(lot, 50, 8));
    }

    @Test
    void asManyAreDrawnAsWereAllotted() {
        List<Item> lot = lot(Map.of("a", 0.98, "b", 0.90, "c", 0.60), 600, 300, 100);

        assertThat(drawn(lot, 50, 7)).hasSize(50);
    }

    @Test
    void everyItemIsDrawnAboutAsOftenAsTheOthers() {
        List<Item> lot = lot(Map.of("a", 1.0, "b", 1.0, "c", 1.0), 60, 30, 10);
        int[] times = new int[lot.size()];
        for (int seed = 0; seed < 2_000; seed++) {
            drawn(lot, 20, seed).forEach(at -> times[at]++);
        }

        assertThat(IntStream.of(times).min().orElseThrow()).isGreaterThan(320);
        assertThat(IntStream.of(times).max().orElseThrow()).isLessThan(480);
    }

    private static int covered(List<Item> lot, int size) {
        double truth = (double) lot.stream().filter(Item::right).count() / lot.size();
        int covered = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            covered += estimate(lot, size, seed).interval().contains(truth) ? 1 : 0;
        }
        return covered;
    }

    private static SampleEstimate estimate(List<Item> lot, int size, long seed) {
        Map<String, Long> lots = lots(lot);
        Map<String, long[]> seen = new HashMap<>();
        for (int at : drawn(lot, size, seed)) {
            long[] counts = seen.computeIfAbsent(lot.get(at).stratum(), _ -> new long[2]);
            counts[0]++;
            counts[1] += lot.get(at).right() ? 1 : 0;
        }
        List<StratumResult> results = new ArrayList<>();
        seen.forEach((name, counts) ->
                results.add(new StratumResult(name, lots.get(name), counts[0], counts[1])));
        return SampleEstimate.of(results, 0.95);
    }

    private static List<Integer> drawn(List<Item> lot, int size, long seed) {
        Map<String, Long> lots = lots(lot);
        SortedMap<String, Long> parts = Allocation.of(lots, size);
        Draw draw = new Draw(lots, parts, seed);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < lot.size(); i++) {
            if (draw.takes(lot.get(i).stratum())) {
                taken.add(i);
            }
        }
        return taken;
    }

    private static Map<String, Long> lots(List<Item> lot) {
        Map<String, Long> lots = new HashMap<>();
        lot.forEach(item -> lots.merge(item.stratum(), 1L, Long::sum));
        return lots;
    }

    private static List<Item> lot(Map<String, Double> precision, int a, int b, int c) {
        List<Item> lot = new ArrayList<>();
        Random random = new Random(11);
        Map.of("a", a, "b", b, "c", c)
                .forEach((stratum, count) -> {
                    for (int i = 0; i < count; i++) {
                        lot.add(new Item(stratum, i < Math.round(count * precision.get(stratum))));
                    }
                });
        // The order of a map of Map.of differs from run to run; that of the lot must not.
        lot.sort(Comparator.comparing(Item::stratum).thenComparing(Item::right));
        Collections.shuffle(lot, random);
        return lot;
    }
}
