package org.glossator.detect.drug;

import org.glossator.detect.text.Tokens;

/// A polynomial over a word's lower-case letters modulo 2^64. From the polynomials of a word's
/// prefixes follows in one step that of the word with any one letter left out.
final class SpellingHash {

    static final int LONGEST = 24;

    private static final long FACTOR = 0x9E3779B97F4A7C55L;
    private static final long[] POWERS = powers();

    private SpellingHash() {}

    private static long[] powers() {
        long[] powers = new long[LONGEST + 2];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }

    private static long step(long hash, char letter) {
        return hash * FACTOR + letter;
    }

    static long of(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, Character.toLowerCase(word.charAt(i)));
        }
        return hash;
    }

    /// The hash of a text's stretch as if it stood behind what has the hash given.
    static long of(Tokens tokens, int start, int end, long before) {
        long hash = before;
        for (int i = start; i < end; i++) {
            hash = step(hash, tokens.lowerAt(i));
        }
        return hash;
    }

    /// The hash of a word of `length` letters with the letter at `left` left out.
    ///
    /// @param whole the hash of the word
    /// @param shorter the hash of its first `left` letters
    /// @param longer the hash of its first `left + 1` letters
    static long without(int left, int length, long whole, long shorter, long longer) {
        int behind = length - left - 1;
        return whole - longer * POWERS[behind] + shorter * POWERS[behind];
    }

    static long next(long hash, char letter) {
        return step(hash, letter);
    }
}
