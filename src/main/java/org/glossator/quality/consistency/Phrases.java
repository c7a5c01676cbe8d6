package org.glossator.quality.consistency;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ObjIntConsumer;

/// Finds folded texts in letters, beginning at words. A text of one word is looked up by that word,
/// a longer one by its first two, so that few are compared in vain.
final class Phrases {

    /// A text that was found.
    record Found(String folded, int start) {}

    private static final int NONE = -1;
    private static final int NO_WORD = 0;

    private final List<String> folded;
    private final int[] keys;
    private final int[] next;
    private final int[] table;

    Phrases(Collection<String> texts) {
        folded = List.copyOf(texts);
        keys = new int[folded.size()];
        next = new int[folded.size()];
        table = new int[Integer.highestOneBit(Math.max(16, folded.size())) * 4];
        Arrays.fill(table, NONE);
        for (int i = 0; i < keys.length; i++) {
            String text = folded.get(i);
            int end = wordEnd(text, 0);
            int second = skipBlanks(text, end);
            keys[i] = key(hash(text, 0, end), hash(text, second, wordEnd(text, second)));
            next[i] = table[slot(keys[i])];
            table[slot(keys[i])] = i;
        }
    }

    /// Tells each place where one of the texts stands: the text with where it begins, and where it
    /// ends.
    void find(CharSequence text, ObjIntConsumer<Found> found) {
        int start = skipBlanks(text, 0);
        int end = wordEnd(text, start);
        int hash = hash(text, start, end);
        while (start < text.length()) {
            int following = skipBlanks(text, end);
            int followingEnd = wordEnd(text, following);
            int followingHash = hash(text, following, followingEnd);
            look(key(hash, NO_WORD), text, start, found);
            if (following < text.length()) {
                look(key(hash, followingHash), text, start, found);
            }
            start = following;
            end = followingEnd;
            hash = followingHash;
        }
    }

    private void look(int key, CharSequence text, int start, ObjIntConsumer<Found> found) {
        for (int i = table[slot(key)]; i != NONE; i = next[i]) {
            if (keys[i] == key) {
                int stop = FoldedText.matches(folded.get(i), text, start);
                if (stop >= 0) {
                    found.accept(new Found(folded.get(i), start), stop);
                }
            }
        }
    }

    private int slot(int key) {
        return (key ^ key >>> 15) & table.length - 1;
    }

    private static int key(int first, int second) {
        return (first * 0x9e3779b9 ^ second) * 0x85ebca6b;
    }

    private static int skipBlanks(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The end of the word that begins here; what is no letter or digit is a word of its own.
    private static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.min(Math.max(end, start + 1), text.length());
    }

    /// [#NO_WORD] for none.
    private static int hash(CharSequence text, int start, int end) {
        int hash = NO_WORD;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i)) + 1;
        }
        return hash;
    }
}
