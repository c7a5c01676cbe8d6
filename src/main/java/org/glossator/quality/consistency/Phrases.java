package org.glossator.quality.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ObjIntConsumer;

/// Finds folded texts in letters, beginning at words: a table from the first word of each to the
/// texts that begin with it.
final class Phrases {

    /// A text that was found.
    record Found(String folded, int start) {}

    private final List<List<String>> table;
    private final int mask;

    Phrases(Collection<String> folded) {
        int size = Integer.highestOneBit(Math.max(16, folded.size() * 2)) * 2;
        mask = size - 1;
        table = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            table.add(List.of());
        }
        for (String text : folded) {
            int slot = hash(text, 0, firstEnd(text, 0)) & mask;
            if (table.get(slot).isEmpty()) {
                table.set(slot, new ArrayList<>(1));
            }
            table.get(slot).add(text);
        }
    }

    /// Tells each place where one of the texts stands: the text with where it begins, and where it
    /// ends.
    void find(CharSequence text, ObjIntConsumer<Found> found) {
        int at = 0;
        while (at < text.length()) {
            int end = firstEnd(text, at);
            if (!Character.isWhitespace(text.charAt(at))) {
                for (String folded : table.get(hash(text, at, end) & mask)) {
                    int stop = FoldedText.matches(folded, text, at);
                    if (stop >= 0) {
                        found.accept(new Found(folded, at), stop);
                    }
                }
            }
            at = end;
        }
    }

    /// The end of the word that begins here; what is no letter or digit is a word of its own.
    private static int firstEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }
}
