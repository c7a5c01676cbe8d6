package org.glossator.export.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// How alike letters on different sides are.
///
/// @param highest the highest Jaccard index of two such letters; with `atMost` there is none above
///   this
/// @param letters the names of the two; empty with `atMost`
/// @param pairs how many pairs are near-duplicates
public record SideOverlap(double highest, boolean atMost, List<String> letters, long pairs) {

    /// Of so many letters all pairs are compared; of more, those that MinHash finds.
    static final int ALL_PAIRS = 512;

    private static final double FLOOR = 0.5 + 1.0 / MinHash.PLACES;

    public SideOverlap {
        letters = List.copyOf(letters);
    }

    /// @param chosen the letters that go out
    /// @param apart whether two are on different sides
    /// @param similar from where on two are near-duplicates
    static SideOverlap of(
            LettersInOrder letters,
            Boilerplate boilerplate,
            List<Integer> chosen,
            BiPredicate<Integer, Integer> apart,
            double similar) {
        Measuring measuring = new Measuring(letters, boilerplate, chosen, apart, similar);
        return chosen.size() <= ALL_PAIRS ? measuring.all() : measuring.likely();
    }

    private static final class Measuring implements SimilarPairs.Visitor {
        private final LettersInOrder letters;
        private final Boilerplate boilerplate;
        private final List<Integer> chosen;
        private final BiPredicate<Integer, Integer> apart;
        private final double similar;
        private final Set<Long> known = new HashSet<>();
        private double highest;
        private List<Integer> alike = List.of();
        private long pairs;

        Measuring(
                LettersInOrder letters,
                Boilerplate boilerplate,
                List<Integer> chosen,
                BiPredicate<Integer, Integer> apart,
                double similar) {
            this.letters = letters;
            this.boilerplate = boilerplate;
            this.chosen = chosen;
            this.apart = apart;
            this.similar = similar;
        }

        SideOverlap all() {
            List<long[]> own = chosen.stream().map(this::shingles).toList();
            for (int i = 0; i < own.size(); i++) {
                for (int k = 0; k < i; k++) {
                    if (apart.test(chosen.get(k), chosen.get(i))) {
                        note(k, i, Shingles.jaccard(own.get(k), own.get(i)));
                    }
                }
            }
            return new SideOverlap(highest, false, names(), pairs);
        }

        SideOverlap likely() {
            List<int[]> signatures = new ArrayList<>();
            chosen.forEach(letter -> signatures.add(MinHash.signature(shingles(letter))));
            SimilarPairs.atLeast(FLOOR).visit(signatures, 0, this);
            return alike.isEmpty()
                    ? new SideOverlap(FLOOR, true, List.of(), 0)
                    : new SideOverlap(highest, false, names(), pairs);
        }

        @Override
        public boolean asks(int earlier, int later) {
            return apart.test(chosen.get(earlier), chosen.get(later));
        }

        @Override
        public void found(int earlier, int later, double estimate) {
            if (known.add((long) earlier << 32 | later)) {
                long[] one = shingles(chosen.get(earlier));
                note(earlier, later, Shingles.jaccard(one, shingles(chosen.get(later))));
            }
        }

        private void note(int one, int other, double jaccard) {
            if (jaccard > highest) {
                highest = jaccard;
                alike = List.of(chosen.get(one), chosen.get(other));
            }
            if (jaccard >= similar) {
                pairs++;
            }
        }

        private List<String> names() {
            return alike.stream().map(letter -> letters.letter(letter).name()).toList();
        }

        private long[] shingles(int letter) {
            return boilerplate.without(letters.shingles(letter));
        }
    }
}
