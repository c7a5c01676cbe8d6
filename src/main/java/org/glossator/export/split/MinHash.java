package org.glossator.export.split;

import java.util.Arrays;
import java.util.Random;

/// MinHash signatures (Broder, *On the resemblance and containment of documents*, 1997): the share
/// of places at which two of them are the same estimates the Jaccard index of the two sets. With
/// 256 places its standard error is 0.03 at most.
final class MinHash {

    /// Places in a signature.
    static final int PLACES = 256;

    private static final int[] MASKS = new int[PLACES];
    private static final int[] FACTORS = new int[PLACES];

    static {
        // Which numbers they are does not matter, but they must always be the same.
        Random numbers = new Random(1997);
        for (int i = 0; i < PLACES; i++) {
            MASKS[i] = numbers.nextInt();
            FACTORS[i] = numbers.nextInt() | 1;
        }
    }

    private MinHash() {}

    static int[] signature(long[] shingles) {
        int[] signature = new int[PLACES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            int half = (int) (shingle >>> 32);
            for (int place = 0; place < PLACES; place++) {
                int hash = (half ^ MASKS[place]) * FACTORS[place];
                hash = (hash ^ hash >>> 15) * 0x2c1b3c6d;
                signature[place] = Math.min(signature[place], hash ^ hash >>> 12);
            }
        }
        return signature;
    }

    /// At how many places the two are the same, or -1 as soon as it is certain that they are fewer
    /// than wanted.
    static int same(int[] one, int[] other, int fewest) {
        int spare = PLACES - fewest;
        for (int place = 0; place < PLACES; place++) {
            if (one[place] != other[place] && --spare < 0) {
                return -1;
            }
        }
        return fewest + spare;
    }
}
