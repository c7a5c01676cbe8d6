package org.glossator.detect.text;

import java.util.StringTokenizer;

/// Reads `assets/rules/words.txt`: lines of a trait, with "=number" behind it or not, and its
/// words.
public final class WordList {

    private WordList() {}

    /// @throws IllegalArgumentException if a trait is not known
    public static void read(String text, Vocabulary.Builder vocabulary) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && text.charAt(at) != '#') {
                line(text.substring(at, end), vocabulary);
            }
            at = end + 1;
        }
    }

    /// Reads a plain list, a word a line, and gives every word the trait.
    public static void read(String text, Trait trait, Vocabulary.Builder vocabulary) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                vocabulary.trait(vocabulary.add(WordHash.of(text, at, end)), trait.bit());
            }
            at = end + 1;
        }
    }

    private static void line(String line, Vocabulary.Builder vocabulary) {
        StringTokenizer parts = new StringTokenizer(line);
        String kind = parts.nextToken();
        int equals = kind.indexOf('=');
        int value = equals < 0 ? 0 : Integer.parseInt(kind.substring(equals + 1));
        long bit = Trait.valueOf(equals < 0 ? kind : kind.substring(0, equals)).bit();
        while (parts.hasMoreTokens()) {
            int id = vocabulary.add(parts.nextToken());
            vocabulary.trait(id, bit);
            if (equals > 0) {
                vocabulary.value(id, value);
            }
        }
    }
}
