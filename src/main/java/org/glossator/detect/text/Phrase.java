package org.glossator.detect.text;

import java.util.Arrays;

/// A phrase as numbers of the vocabulary, cut as a letter's text is cut.
public final class Phrase {

    private int[] words = new int[16];
    private int length;

    private Phrase() {}

    /// Cuts a phrase and adds its words to the vocabulary.
    public static Phrase of(CharSequence text, Vocabulary.Builder vocabulary) {
        Phrase phrase = new Phrase();
        int at = 0;
        while (at < text.length()) {
            byte kind = CharKind.of(text.charAt(at));
            int end = at + 1;
            if (kind == CharKind.LETTER || kind == CharKind.DIGIT) {
                while (end < text.length() && CharKind.of(text.charAt(end)) == kind) {
                    end++;
                }
                phrase.append(vocabulary.add(hash(text, at, end, kind)));
            } else if (kind == CharKind.MARK) {
                phrase.append(Marks.id(text.charAt(at)));
            }
            at = end;
        }
        return phrase;
    }

    private static long hash(CharSequence text, int from, int to, byte kind) {
        return kind == CharKind.DIGIT
                ? WordHash.ofNumber(text, from, to)
                : WordHash.of(text, from, to);
    }

    private void append(int word) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
        }
        words[length++] = word;
    }

    public int[] words() {
        return words;
    }

    public int length() {
        return length;
    }
}
