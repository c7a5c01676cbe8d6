package org.glossator.quality.consistency;

/// A stretch of text as it is compared: lower case, white space folded to one blank.
final class FoldedText {

    private FoldedText() {}

    static String of(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                if (blank && !folded.isEmpty()) {
                    folded.append(' ');
                }
                blank = false;
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /// Where the folded text ends in the text, if it stands there from this place on; otherwise -1.
    static int matches(String folded, CharSequence text, int start) {
        int at = start;
        for (int i = 0; i < folded.length(); i++) {
            char wanted = folded.charAt(i);
            if (wanted == ' ') {
                int before = at;
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at == before) {
                    return -1;
                }
            } else if (at < text.length() && Character.toLowerCase(text.charAt(at)) == wanted) {
                at++;
            } else {
                return -1;
            }
        }
        boolean cutsWord =
                at < text.length()
                        && Character.isLetterOrDigit(text.charAt(at))
                        && Character.isLetterOrDigit(text.charAt(at - 1));
        return cutsWord ? -1 : at;
    }
}
