package org.glossator.detect.text;

/// What a UTF-16 code unit is to the tokenizer, and its lower-case form.
final class CharKind {

    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    static final byte BLANK = 2;
    static final byte BREAK = 3;
    static final byte MARK = 4;

    /// Everything from here on takes the slow way.
    static final int TABLE = 128;

    private static final byte[] KINDS = kinds();
    private static final char[] LOWER = lower();

    private CharKind() {}

    static byte of(char c) {
        return c < TABLE ? KINDS[c] : beyondAscii(c);
    }

    static char lower(char c) {
        return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
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

    private static byte[] kinds() {
        byte[] kinds = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                kinds[c] = LETTER;
            } else if (c >= '0' && c <= '9') {
                kinds[c] = DIGIT;
            } else if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B) {
                kinds[c] = BREAK;
            } else {
                kinds[c] = c <= ' ' || c == 0x7F ? BLANK : MARK;
            }
        }
        return kinds;
    }

    private static char[] lower() {
        char[] lower = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            lower[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return lower;
    }
}
