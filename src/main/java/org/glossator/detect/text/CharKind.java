package org.glossator.detect.text;

/// What a UTF-16 code unit is to the tokenizer, and its lower-case form.
final class CharKind {

    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    static final byte BLANK = 2;
    static final byte BREAK = 3;
    static final byte MARK = 4;

    private static final int UNITS = 1 << 16;

    /// By code unit; whole tables, so that no branch asks for ASCII. Letters of a letter's text are
    /// ASCII but for a few: the rest of the tables is never loaded into a cache.
    private static final byte[] KINDS = new byte[UNITS];

    /// Letters in lower case, as far as a byte holds them; 0 for all else.
    private static final byte[] FOLDED = new byte[UNITS];

    static {
        for (int c = 0; c < UNITS; c++) {
            KINDS[c] = c < 128 ? ascii((char) c) : beyondAscii((char) c);
            if (KINDS[c] == LETTER) {
                char lower = Character.toLowerCase((char) c);
                FOLDED[c] = (byte) (lower < 128 ? lower : 0x80 | lower & 0x7F);
            }
        }
    }

    private CharKind() {}

    static byte of(char c) {
        return KINDS[c];
    }

    /// A letter's lower-case form in a byte; 0 if the code unit is no letter.
    static byte folded(char c) {
        return FOLDED[c];
    }

    static char lower(char c) {
        return c < 128 ? (KINDS[c] == LETTER ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }

    private static byte ascii(char c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return LETTER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B) {
            return BREAK;
        }
        return c <= ' ' || c == 0x7F ? BLANK : MARK;
    }

    private static byte beyondAscii(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    LETTER;
            case Character.SPACE_SEPARATOR, Character.CONTROL, Character.FORMAT -> BLANK;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> BREAK;
            default -> MARK;
        };
    }
}
