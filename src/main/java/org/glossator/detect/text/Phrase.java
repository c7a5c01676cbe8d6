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
            char c = text.charAt(at);
            byte kind = CharKind.of(c);
            if (kind == CharKind.LETTER || kind == CharKind.DIGIT) {
                long hash = 0;
                while (at < text.length() && CharKind.of(text.charAt(at)) == kind) {
                    hash = WordHash.step(hash, CharKind.lower(text.charAt(at++)));
                }
                phrase.append(vocabulary.add(hash));
            } else {
                if (kind == CharKind.MARK) {
                    phrase.append(Marks.id(c));
                }
                at++;
            }
        }
        return phrase;
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
