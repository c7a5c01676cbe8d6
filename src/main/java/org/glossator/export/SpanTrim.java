package org.glossator.export;

import java.util.Optional;
import org.glossator.letter.Span;

/// Spans whose edges are visible, whole characters: what spaCy and most others insist on.
final class SpanTrim {

    private SpanTrim() {}

    /// The span without blanks at its edges and without half characters, or empty if it holds
    /// nothing but blanks. A character that is cut in two is taken in whole.
    static Optional<Span> of(String text, Span span) {
        Span whole = whole(text, span);
        int start = whole.start();
        int end = whole.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// The span with the characters that its edges cut taken in.
    static Span whole(String text, Span span) {
        int start = LetterLines.insidePair(text, span.start()) ? span.start() - 1 : span.start();
        int end = LetterLines.insidePair(text, span.end()) ? span.end() + 1 : span.end();
        return start == span.start() && end == span.end() ? span : new Span(start, end);
    }

    /// What Python's `str.isspace` takes for blank; all of it lies in the BMP.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
