package org.glossator.export.split;

import java.util.Arrays;
import java.util.List;

/// Finds the pairs of signatures that are the same at enough places, by locality-sensitive hashing
/// in bands. The bands are so narrow that no such pair is missed: there are more of them than
/// places at which the two can differ, so at least one band is wholly the same in both.
///
/// @param fewest places that must be the same, more than half of them
/// @param rows places in a band
record SimilarPairs(int fewest, int rows) {

    private static final int WIDEST = 8;

    /// @param least the share of places that must be the same, more than 0.5
    static SimilarPairs atLeast(double least) {
        int fewest = (int) Math.ceil(least * MinHash.PLACES);
        int differing = MinHash.PLACES - fewest;
        return new SimilarPairs(fewest, Math.min(WIDEST, MinHash.PLACES / (differing + 1)));
    }

    /// What is done with the pairs. A pair may come several times.
    interface Visitor {

        /// Whether it is to be known how alike these two are.
        boolean asks(int earlier, int later);

        /// @param estimate the share of places that are the same
        void found(int earlier, int later, double estimate);
    }

    /// Visits all pairs whose later letter is this one or one behind it.
    void visit(List<int[]> signatures, int from, Visitor visitor) {
        long[] keys = new long[signatures.size()];
        for (int band = 0; band < MinHash.PLACES / rows; band++) {
            for (int letter = 0; letter < keys.length; letter++) {
                keys[letter] = (long) key(signatures.get(letter), band) << 32 | letter;
            }
            Arrays.sort(keys);
            visitRuns(keys, signatures, from, visitor);
        }
    }

    private void visitRuns(long[] keys, List<int[]> signatures, int from, Visitor visitor) {
        int begun = 0;
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] >> 32 != keys[begun] >> 32) {
                begun = i;
            }
            int later = (int) keys[i];
            for (int k = begun; k < i && later >= from; k++) {
                visit((int) keys[k], later, signatures, visitor);
            }
        }
    }

    private void visit(int earlier, int later, List<int[]> signatures, Visitor visitor) {
        if (visitor.asks(earlier, later)) {
            int same = MinHash.same(signatures.get(earlier), signatures.get(later), fewest);
            if (same >= 0) {
                visitor.found(earlier, later, (double) same / MinHash.PLACES);
            }
        }
    }

    private int key(int[] signature, int band) {
        int key = 1;
        for (int row = band * rows; row < (band + 1) * rows; row++) {
            key = 31 * key + signature[row];
        }
        return key;
    }
}
