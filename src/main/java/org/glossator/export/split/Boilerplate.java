package org.glossator.export.split;

import java.util.Arrays;
import java.util.function.IntFunction;

/// The shingles that a large share of letters has, as a form's own words: they say nothing of how
/// alike two letters are.
final class Boilerplate {

    /// What more letters than this share have is boilerplate …
    static final double SHARE = 0.3;

    /// … if it is at least so many: in a handful of letters a few near-duplicates are a large
    /// share.
    static final int FEWEST = 8;

    private static final int SAMPLE = 1024;

    static final Boilerplate NONE = new Boilerplate(new long[0]);

    /// Ascending.
    private final long[] shingles;

    private Boilerplate(long[] shingles) {
        this.shingles = shingles;
    }

    /// What is boilerplate among the first letters; of many of them a sample is asked, one at every
    /// so many.
    static Boilerplate ofFirst(int letters, IntFunction<long[]> shingles) {
        int sampled = Math.min(letters, SAMPLE);
        long[] all = new long[1024];
        int count = 0;
        for (int i = 0; i < sampled; i++) {
            long[] own = shingles.apply((int) ((long) i * letters / sampled));
            if (count + own.length > all.length) {
                all = Arrays.copyOf(all, Math.max(all.length * 2, count + own.length));
            }
            System.arraycopy(own, 0, all, count, own.length);
            count += own.length;
        }
        Arrays.sort(all, 0, count);
        return new Boilerplate(frequent(all, count, Math.max(FEWEST, SHARE * sampled)));
    }

    /// Those that stand at least so often in what is sorted.
    private static long[] frequent(long[] sorted, int count, double least) {
        long[] frequent = new long[count];
        int found = 0;
        int run = 0;
        for (int i = 0; i < count; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            boolean last = i + 1 == count || sorted[i + 1] != sorted[i];
            if (last && run >= least) {
                frequent[found++] = sorted[i];
            }
        }
        return Arrays.copyOf(frequent, found);
    }

    /// The shingles that are none of it, in their order.
    long[] without(long[] letter) {
        if (shingles.length == 0) {
            return letter;
        }
        long[] own = new long[letter.length];
        int count = 0;
        for (long shingle : letter) {
            if (Arrays.binarySearch(shingles, shingle) < 0) {
                own[count++] = shingle;
            }
        }
        return Arrays.copyOf(own, count);
    }
}
