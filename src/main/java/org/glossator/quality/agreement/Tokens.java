package org.glossator.quality.agreement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.glossator.letter.Span;

/// A text cut into tokens where Unicode's rules for words have their boundaries (UAX #29); white
/// space is no token, a punctuation mark is one.
///
/// Not for use by several threads: an ICU iterator keeps its place.
final class Tokens {

    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;

    /// Cuts this text; what was cut before is forgotten.
    void cut(String text) {
        count = 0;
        // No token goes beyond its line.
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (AsciiWords.suits(text, start, end)) {
                cutAscii(text, start, end);
            } else {
                cutAny(text.substring(start, end), start);
            }
            start = end + 1;
        }
    }

    private void cutAscii(String text, int from, int to) {
        int end;
        for (int start = from; start < to; start = end) {
            end = AsciiWords.endOf(text, start, to);
            if (!Character.isWhitespace(text.charAt(start))) {
                add(start, end);
            }
        }
    }

    private void cutAny(String line, int at) {
        words.setText(line);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (!Character.isWhitespace(line.charAt(start))) {
                add(at + start, at + end);
            }
            start = end;
        }
    }

    int count() {
        return count;
    }

    /// The first token that ends behind this offset; [#count] if there is none.
    int firstEndingAfter(int offset) {
        int at = Arrays.binarySearch(ends, 0, count, offset + 1);
        return at < 0 ? -at - 1 : at;
    }

    /// Whether the token shares a code unit with the span, given that it ends behind its start.
    boolean isIn(int token, Span span) {
        return token < count && starts[token] < span.end();
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
