package org.glossator.export.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.glossator.letter.Letter;

class SplitPropertiesTest {

    @Property(tries = 60)
    void noTwoNearDuplicatesAreOnTwoSides(
            @ForAll @LongRange(min = 1, max = 100_000) long seed,
            @ForAll @IntRange(min = 1, max = 16) int count) {
        List<Letter> letters = family(seed, count);

        Split split = Corpora.split(letters, Corpora.plan(seed));

        assertThat(split.report().overlap().pairs()).isZero();
        assertThat(split.report().overlap().highest()).isLessThan(SplitPlan.NEAR_DUPLICATE);
        for (int i = 0; i < letters.size(); i++) {
            assertThat(split.side(i)).isEqualTo(split.side(split.group(i)));
            assertThat(split.group(i)).isLessThanOrEqualTo(i);
        }
    }

    @Property(tries = 60)
    void aLetterChangesItsSideOnlyWhenALaterOneMakesTwoGroupsOne(
            @ForAll @LongRange(min = 1, max = 100_000) long seed,
            @ForAll @IntRange(min = 2, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 59) int before) {
        List<Letter> letters = family(seed, count);
        int few = Math.min(before, count - 1);

        Split small = Corpora.split(letters.subList(0, few), Corpora.plan(seed));
        Split grown = Corpora.split(letters, Corpora.plan(seed));

        for (int i = 0; i < few; i++) {
            Set<Integer> groupsBefore = new HashSet<>();
            for (int k = 0; k < few; k++) {
                if (grown.group(k) == grown.group(i)) {
                    groupsBefore.add(small.group(k));
                }
            }
            assertThat(groupsBefore).contains(grown.group(i));
            if (groupsBefore.size() == 1) {
                assertThat(grown.side(i)).isEqualTo(small.side(i));
            }
        }
    }

    @Property(tries = 30)
    void pairsThatAreAlikeEnoughAreNeverMissed(
            @ForAll @LongRange(min = 1, max = 100_000) long seed,
            @ForAll @IntRange(min = 129, max = 256) int fewest) {
        Random random = new Random(seed);
        double least = (double) fewest / MinHash.PLACES;
        int[] one = random.ints(MinHash.PLACES).toArray();
        int[] other = one.clone();
        for (int changes = MinHash.PLACES - fewest; changes > 0; changes--) {
            other[random.nextInt(other.length)]++;
        }
        List<Double> found = new ArrayList<>();

        SimilarPairs.atLeast(least)
                .visit(
                        List.of(one, other),
                        0,
                        new SimilarPairs.Visitor() {
                            @Override
                            public boolean asks(int earlier, int later) {
                                return true;
                            }

                            @Override
                            public void found(int earlier, int later, double estimate) {
                                found.add(estimate);
                            }
                        });

        assertThat(found).isNotEmpty().allMatch(estimate -> estimate >= least);
    }

    /// Letters of which some are others with a few words changed, some of them with many.
    private static List<Letter> family(long seed, int count) {
        Random random = new Random(seed);
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i == 0 || random.nextBoolean()) {
                letters.add(Corpora.unlike(1, seed * 100 + i).getFirst());
            } else {
                Letter other = letters.get(random.nextInt(letters.size()));
                letters.add(Corpora.changed(other, 1 + random.nextInt(25), seed * 100 + i));
            }
        }
        return letters;
    }
}
