package org.glossator.quality.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.letter.Span;

/// Stretches of a letter in which nothing is suggested, to be read for what is missing.
///
/// What lies between suggestions is cut into windows of about one length, at white space. Each such
/// character is in one window at most, and those without a letter or digit in them are left out; so
/// whatever is missed begins in exactly one window, unless it begins inside a suggestion.
public final class Windows {

    private Windows() {}

    /// @param taken where something is suggested, in any order
    /// @param length of a window in UTF-16 code units, at least 1; a word that goes beyond it is
    ///   not cut
    /// @return in reading order
    public static List<Span> of(String text, List<Span> taken, int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a window of " + length + " is none");
        }
        List<Span> windows = new ArrayList<>();
        int from = 0;
        List<Span> sorted = taken.stream().sorted(Comparator.naturalOrder()).toList();
        for (Span span : sorted) {
            if (span.start() > from) {
                cut(text, from, span.start(), length, windows);
            }
            from = Math.max(from, span.end());
        }
        cut(text, from, text.length(), length, windows);
        return windows;
    }

    private static void cut(String text, int from, int to, int length, List<Span> windows) {
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + length);
            while (end < to && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            Span window = new Span(start, end);
            if (window.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
                windows.add(window);
            }
            start = end;
        }
    }
}
