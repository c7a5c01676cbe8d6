package org.glossator.detect.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The hash by which words are known, taken from [folded][#fold] letters eight at a time.
///
/// Most words of a letter are shorter than eight letters: one load finds their end and their hash,
/// where a loop over letters would guess the end wrong once a word. Sixty-four bits stand for the
/// word: among a hundred thousand words the chance that any two share a hash is below one in a
/// billion.
public final class WordHash {

    /// How many bytes may be read behind the last letter.
    static final int PADDING = 8;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long FACTOR = 0x9E3779B97F4A7C55L;

    private WordHash() {}

    /// A text's letters in lower case, a byte each, and 0 for whatever is no letter. Letters beyond
    /// ASCII keep seven bits of their own.
    static void fold(char[] text, int length, byte[] folded) {
        for (int i = 0; i < length; i++) {
            folded[i] = CharKind.folded(text[i]);
        }
    }

    /// Up to eight letters from here on, as many as come before the first 0.
    static long letters(byte[] folded, int at) {
        long eight = (long) LONGS.get(folded, at);
        long zeros = eight - LOW_BITS & ~eight & HIGH_BITS;
        // The lowest zero byte is found for certain; it and all above it are cut off.
        return zeros == 0 ? eight : eight & (zeros & -zeros) - 1 >>> 7;
    }

    /// How many letters there are in what [#letters] gave.
    static int count(long letters) {
        return 8 - (Long.numberOfLeadingZeros(letters) >>> 3);
    }

    static long mix(long hash, long letters) {
        long mixed = (hash ^ letters) * FACTOR;
        return mixed ^ mixed >>> 32;
    }

    /// The hash of the word that a range of a text is; it holds letters only. For loading, where
    /// the eight-fold way would cost more to set up than it saves.
    public static long of(CharSequence text, int from, int to) {
        long hash = 0;
        long letters = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            letters |= (CharKind.folded(text.charAt(i)) & 0xFFL) << 8 * count;
            if (++count == 8) {
                hash = mix(hash, letters);
                letters = 0;
                count = 0;
            }
        }
        return mix(hash, letters);
    }

    /// The hash of a number's first eight digits.
    static long ofNumber(CharSequence text, int from, int to) {
        long digits = 0;
        for (int i = from; i < to && i < from + 8; i++) {
            digits = digits << 8 | text.charAt(i);
        }
        return mix(1, digits);
    }
}
