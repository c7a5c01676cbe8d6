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
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of the word that begins here.
    static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i)) + 1;
        }
        return hash;
    }
}
