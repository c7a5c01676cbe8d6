package org.glossator.export.split;

import java.util.Arrays;

/// The shingles of a text: what every five words in a row make, each as a number. Upper and lower
/// case, blanks, line ends and punctuation do not count.
final class Shingles {

    /// Words in a shingle.
    static final int WORDS = 5;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    /// Ascending, each once. A text of fewer words is one shingle, one without any has none.
    static long[] of(String text) {
        long[] words = words(text);
        if (words.length == 0) {
            return words;
        }
        int count = Math.max(1, words.length - WORDS + 1);
        long[] shingles = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = BASIS;
            for (int w = i; w < Math.min(words.length, i + WORDS); w++) {
                hash = mixed(hash * 31 + words[w]);
            }
            shingles[i] = hash;
        }
        return distinct(shingles);
    }

    /// FNV-1a of each run of letters and digits.
    private static long[] words(String text) {
        long[] words = new long[64];
        int count = 0;
        long hash = BASIS;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (inWord) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = hash;
                hash = BASIS;
                inWord = false;
            }
        }
        return Arrays.copyOf(words, count);
    }

    static long[] distinct(long[] numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[count++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /// The finaliser of MurmurHash3 (Appleby): every bit of the result depends on every bit given.
    static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /// The Jaccard index of two sets: what both have, as a part of what either has. Two empty sets
    /// are alike.
    ///
    /// @param one ascending, each once
    /// @param other the same
    static double jaccard(long[] one, long[] other) {
        if (one.length == 0 && other.length == 0) {
            return 1;
        }
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            if (order == 0) {
                both++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) both / (one.length + other.length - both);
    }
}
