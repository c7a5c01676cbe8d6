package org.glossator.quality.consistency;

import java.util.Arrays;

/// The words of a text with their places, and a number for each that is the same whatever the case.
/// What is neither letter nor digit is a word of its own; white space is none.
final class Words {

    private int[] starts;
    private int[] hashes;
    private int count;

    private Words(int room) {
        starts = new int[room];
        hashes = new int[room];
    }

    /// By ASCII character: white space, a word of its own, or in lower case what a word is made of.
    private static final byte BLANK = -1;

    private static final byte ALONE = 0;
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] =
                    Character.isWhitespace(c)
                            ? BLANK
                            : Character.isLetterOrDigit(c)
                                    ? (byte) Character.toLowerCase(c)
                                    : ALONE;
        }
    }

    static Words of(CharSequence text) {
        Words words = new Words(Math.max(16, text.length() / 4));
        int start = skipBlanks(text, 0);
        while (start < text.length()) {
            int end = end(text, start);
            words.add(start, hash(text, start, end));
            start = skipBlanks(text, end);
        }
        return words;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int hash(int word) {
        return hashes[word];
    }

    private void add(int start, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = start;
        hashes[count] = hash;
        count++;
    }

    static int skipBlanks(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of the word that begins here.
    static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded(text.charAt(i)) + 1;
        }
        return hash;
    }

    private static boolean isBlank(char c) {
        return c < ASCII.length ? ASCII[c] == BLANK : Character.isWhitespace(c);
    }

    private static boolean isOfWord(char c) {
        return c < ASCII.length ? ASCII[c] > ALONE : Character.isLetterOrDigit(c);
    }

    private static char folded(char c) {
        return c < ASCII.length && ASCII[c] > ALONE ? (char) ASCII[c] : Character.toLowerCase(c);
    }
}
