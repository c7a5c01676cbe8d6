package org.glossator.detect.text;

/// The hash by which words are known: a polynomial over their lower-case code units, modulo 2^64.
///
/// Sixty-four bits stand for the word: among a hundred thousand words the chance that any two share
/// a hash is below one in a billion. Being a polynomial it can be computed with a letter left out
/// from the hashes of what stands before and behind it, which is what finding misspelt words rests
/// on.
public final class WordHash {

    /// An odd factor with bits all over, so that short words already differ in the high half.
    public static final long FACTOR = 0x9E3779B97F4A7C55L;

    private WordHash() {}

    /// The hash of a prefix, one code unit longer.
    public static long step(long hash, char lower) {
        return hash * FACTOR + lower;
    }

    /// The lower-case form of a code unit, as hashes take it.
    public static char lower(char c) {
        return CharKind.lower(c);
    }

    public static long of(CharSequence word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, CharKind.lower(word.charAt(i)));
        }
        return hash;
    }

    /// Where a table of `2^(64 - shift)` slots looks first.
    static int slot(long hash, int shift) {
        return (int) ((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> shift);
    }
}
