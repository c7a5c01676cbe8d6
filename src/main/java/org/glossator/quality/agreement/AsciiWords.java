package org.glossator.quality.agreement;

/// The words of ASCII text by Unicode's rules (UAX #29), of which few are left there. An iterator
/// that knows all scripts finds the same, several times slower.
final class AsciiWords {

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int LINE = 4;
    private static final int WORD = LETTER | DIGIT | LINE;

    /// What may stand once between two letters, and what between two digits.
    private static final int BETWEEN_LETTERS = 8;

    private static final int BETWEEN_DIGITS = 16;

    private static final byte[] CLASSES = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            CLASSES[c] = LETTER;
            CLASSES[Character.toUpperCase(c)] = LETTER;
        }
        for (char c = '0'; c <= '9'; c++) {
            CLASSES[c] = DIGIT;
        }
        CLASSES['_'] = LINE;
        CLASSES['.'] = BETWEEN_LETTERS | BETWEEN_DIGITS;
        CLASSES['\''] = BETWEEN_LETTERS | BETWEEN_DIGITS;
        CLASSES[':'] = BETWEEN_LETTERS;
        CLASSES[','] = BETWEEN_DIGITS;
        CLASSES[';'] = BETWEEN_DIGITS;
    }

    private AsciiWords() {}

    /// Whether this part of the text is ASCII alone.
    static boolean suits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= CLASSES.length) {
                return false;
            }
        }
        return true;
    }

    /// Where the token ends that begins here.
    ///
    /// @param end of the part that is ASCII
    static int endOf(String text, int start, int end) {
        int before = CLASSES[text.charAt(start)];
        int at = start + 1;
        if ((before & WORD) == 0) {
            return at;
        }
        while (at < end) {
            int here = CLASSES[text.charAt(at)];
            if ((here & WORD) != 0) {
                before = here;
                at++;
            } else if (joins(here, before, at + 1 < end ? CLASSES[text.charAt(at + 1)] : 0)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joins(int between, int before, int after) {
        return before == LETTER && after == LETTER && (between & BETWEEN_LETTERS) != 0
                || before == DIGIT && after == DIGIT && (between & BETWEEN_DIGITS) != 0;
    }
}
