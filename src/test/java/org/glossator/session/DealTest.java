package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.glossator.store.Round;
import org.junit.jupiter.api.Test;

class DealTest {

    private static final List<String> THREE = List.of("Reviewer A", "Reviewer B", "Reviewer C");

    @Test
    void everybodyGetsEveryLetterIfThatIsThePlan() {
        assertThat(new Deal(Round.Plan.ALL, 1).out(letters(4), THREE).values())
                .allMatch(THREE::equals);
    }

    @Test
    void theSameSeedDealsTheSameAndAnotherOneAnother() {
        List<Integer> letters = letters(100);

        assertThat(new Deal(Round.Plan.SPLIT, 7).out(letters, THREE))
                .isEqualTo(new Deal(Round.Plan.SPLIT, 7).out(letters, THREE))
                .isNotEqualTo(new Deal(Round.Plan.SPLIT, 8).out(letters, THREE));
    }

    @Test
    void eachPairSharesAlikeMany() {
        Map<List<String>, Long> pairs =
                new Deal(Round.Plan.overlap(0.6), 3)
                        .out(letters(100), THREE).values().stream()
                                .filter(two -> two.size() == 2)
                                .map(two -> two.stream().sorted().toList())
                                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));

        assertThat(pairs).hasSize(3);
        assertThat(pairs.values()).containsOnly(20L);
    }

    @Property
    void aShareOfTheLettersGoesToTwoAndNobodyHasMuchMoreThanAnother(
            @ForAll @IntRange(min = 1, max = 60) int letters,
            @ForAll @IntRange(min = 2, max = 6) int reviewers,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share,
            @ForAll long seed) {
        List<Integer> names = letters(reviewers);

        Map<Integer, List<Integer>> dealt =
                new Deal(Round.Plan.overlap(share), seed).out(letters(letters), names);

        Map<Integer, Integer> loads = new HashMap<>();
        names.forEach(name -> loads.put(name, 0));
        dealt.values().forEach(all -> all.forEach(one -> loads.merge(one, 1, Integer::sum)));
        assertThat(dealt).hasSize(letters);
        assertThat(dealt.values().stream().filter(all -> all.size() == 2).count())
                .isEqualTo(Math.round(share * letters));
        assertThat(dealt.values()).allMatch(all -> all.stream().distinct().count() == all.size());
        assertThat(max(loads) - min(loads)).isLessThanOrEqualTo(2);
    }

    private static int max(Map<Integer, Integer> loads) {
        return loads.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private static int min(Map<Integer, Integer> loads) {
        return loads.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static List<Integer> letters(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
