package org.glossator.detect.text;

/// How a letter's text export broke its lines, which says where a sentence goes on.
///
/// Some exports put every paragraph on one line, some wrap at about ninety columns, and some wrap
/// and leave a blank line behind each line. How many line ends stand inside a sentence is read off
/// the lines that begin with a lower-case letter.
///
/// @param inside the number of line ends that may stand inside a sentence: 0, 1 or 2
record LineLayout(int inside) {

    /// No wrapped line is shorter: a shorter line ends where its writer ended it.
    private static final int SHORTEST_WRAPPED = 48;

    /// Lines beyond these say nothing new.
    private static final int SAMPLE = 400;

    static LineLayout of(String text) {
        int[] continued = new int[3];
        int at = text.indexOf('\n');
        for (int lines = 0; lines < SAMPLE && at >= 0; lines++) {
            int breaks = 0;
            while (at < text.length() && text.charAt(at) <= ' ') {
                if (text.charAt(at++) == '\n') {
                    breaks++;
                }
            }
            if (at < text.length() && breaks <= 2 && isLower(text.charAt(at))) {
                continued[breaks]++;
            }
            at = text.indexOf('\n', at);
        }
        if (continued[1] + continued[2] == 0) {
            return new LineLayout(0);
        }
        return new LineLayout(continued[2] > continued[1] ? 2 : 1);
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// Whether a sentence runs across line ends.
    ///
    /// @param width the length of the line before
    /// @param before the last visible character before
    /// @param after the first visible character behind
    /// @param breaks how many line ends there are
    /// @param page whether a form feed is among them, or the empty lines of a page's end
    boolean sentenceGoesOn(int width, char before, char after, int breaks, boolean page) {
        boolean lower = after >= 'a' && after <= 'z';
        boolean ended = before == '.' || before == ':' || before == '?' || before == '!';
        if (lower && !ended) {
            return true;
        }
        boolean wide = width >= SHORTEST_WRAPPED;
        if (breaks <= inside) {
            // Where every line has a blank one behind it, only a wider gap parts.
            return wide || breaks == 2 && !ended || before == '-' || before == ',';
        }
        return !ended && page && inside > 0 && Character.isLetterOrDigit(after);
    }
}
