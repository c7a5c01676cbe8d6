package org.glossator.detect.text;

/// The numbers of marks in the vocabulary: an ASCII mark is its own number, typographic dashes and
/// quotes are those of the plain ones, all others are unknown.
final class Marks {

    private Marks() {}

    static int id(char mark) {
        if (mark < 128) {
            return mark;
        }
        return switch (mark) {
            case '‐', '‑', '‒', '–', '−' -> '-';
            case '‘', '’', '′', '´' -> '\'';
            case '“', '”', '„', '″' -> '"';
            case '•', '·', '●', '▪' -> Punctuation.BULLET;
            case '—' -> Punctuation.LONG_DASH;
            case '§' -> Punctuation.SECTION_SIGN;
            case '®', '™' -> Punctuation.TRADE_MARK;
            default -> 0;
        };
    }
}
