package org.glossator.letter;

import java.util.Optional;

/// How a span's edges move over a text: snapping to visible characters, and growing and shrinking
/// by a word at either end. A word is a run of letters and digits, or one visible character else;
/// blanks and line ends between words are stepped over. All functions are pure; a move that is not
/// possible gives the span as it was.
public final class SpanEdges {

    private SpanEdges() {}

    /// The span without leading and trailing blanks, if anything visible is left.
    ///
    /// @param start UTF-16 offset, may be behind `end` as with a selection drawn backwards
    public static Optional<Span> snap(String text, int start, int end) {
        int from = Math.clamp(Math.min(start, end), 0, text.length());
        int to = Math.clamp(Math.max(start, end), 0, text.length());
        if (from > 0 && from < text.length() && splitsPair(text, from)) {
            from--;
        }
        if (to > 0 && to < text.length() && splitsPair(text, to)) {
            to++;
        }
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// One more word at the end.
    public static Span growEnd(String text, Span span) {
        int at = span.end();
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? span : new Span(span.start(), wordEnd(text, at));
    }

    /// One word less at the end; the last one stays.
    public static Span shrinkEnd(String text, Span span) {
        int at = wordStart(text, span.end());
        while (at > span.start() && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at <= span.start() ? span : new Span(span.start(), at);
    }

    /// One more word at the start.
    public static Span growStart(String text, Span span) {
        int at = span.start();
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 ? span : new Span(wordStart(text, at), span.end());
    }

    /// One word less at the start; the last one stays.
    public static Span shrinkStart(String text, Span span) {
        int at = wordEnd(text, span.start());
        while (at < span.end() && isBlank(text.charAt(at))) {
            at++;
        }
        return at >= span.end() ? span : new Span(at, span.end());
    }

    /// One more character at the end: one visible character, with the blanks in front of it.
    public static Span growEndByCharacter(String text, Span span) {
        int at = span.end();
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length()
                ? span
                : new Span(span.start(), at + Character.charCount(text.codePointAt(at)));
    }

    /// One character less at the end; the last one stays.
    public static Span shrinkEndByCharacter(String text, Span span) {
        int at = span.end() - Character.charCount(text.codePointBefore(span.end()));
        while (at > span.start() && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at <= span.start() ? span : new Span(span.start(), at);
    }

    /// One more character at the start.
    public static Span growStartByCharacter(String text, Span span) {
        int at = span.start();
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at == 0
                ? span
                : new Span(at - Character.charCount(text.codePointBefore(at)), span.end());
    }

    /// One character less at the start; the last one stays.
    public static Span shrinkStartByCharacter(String text, Span span) {
        int at = span.start() + Character.charCount(text.codePointAt(span.start()));
        while (at < span.end() && isBlank(text.charAt(at))) {
            at++;
        }
        return at >= span.end() ? span : new Span(at, span.end());
    }

    /// The word at the offset or, where a blank stands there, the next one.
    public static Optional<Span> wordAt(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return Optional.empty();
        }
        int end = wordEnd(text, at);
        return Optional.of(new Span(wordStart(text, end), end));
    }

    private static int wordEnd(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        if (isWord(text.codePointAt(from))) {
            while (at < text.length() && isWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return at;
    }

    private static int wordStart(String text, int to) {
        int at = to - Character.charCount(text.codePointBefore(to));
        if (isWord(text.codePointAt(at))) {
            while (at > 0 && isWord(text.codePointBefore(at))) {
                at -= Character.charCount(text.codePointBefore(at));
            }
        }
        return at;
    }

    private static boolean splitsPair(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
