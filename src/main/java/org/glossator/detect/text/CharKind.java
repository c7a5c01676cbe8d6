package org.glossator.detect.text;

/// What a UTF-16 code unit is to the tokenizer, and its lower-case form.
final class CharKind {

    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    static final byte BLANK = 2;
    static final byte BREAK = 3;
    static final byte MARK = 4;

    /// Code units below this one, Latin letters with their accents, have tables.
    private static final int UNITS = 0x180;

    private static final byte[] KINDS = new byte[UNITS];
    private static final byte[] FOLDED = new byte[UNITS];

    static {
        for (char c = 0; c < UNITS; c++) {
            KINDS[c] = c < 128 ? ascii(c) : beyondAscii(c);
            FOLDED[c] = fold(c, KINDS[c]);
        }
    }

    private CharKind() {}

    static byte of(char c) {
        return c < UNITS ? KINDS[c] : beyondAscii(c);
    }

    /// A letter's lower-case form in a byte; 0 if the code unit is no letter.
    static byte folded(char c) {
        return c < UNITS ? FOLDED[c] : fold(c, beyondAscii(c));
    }

    private static byte fold(char c, byte kind) {
        if (kind != LETTER) {
            return 0;
        }
        char lower = Character.toLowerCase(c);
        return (byte) (lower < 128 ? lower : 0x80 | lower & 0x7F);
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
