package org.glossator.query;

import org.glossator.letter.Span;

/// A hit's words with those around it, on one line: runs of blanks and line ends are one blank.
///
/// @param before what stands before, cut at a word where there is more
/// @param words the hit's own words, cut where they are very long
/// @param after what stands behind
public record Context(String before, String words, String after) {

    /// How far it reaches to either side, in UTF-16 code units of the letter.
    private static final int REACH = 60;

    private static final int LONGEST = 160;
    private static final String MORE = "…";

    /// @param text of the letter that the hit is in
    public static Context of(Span span, String text) {
        int end = Math.min(span.end(), span.start() + LONGEST);
        return new Context(
                before(text, span.start()),
                line(text.substring(span.start(), end)) + (end < span.end() ? MORE : ""),
                after(text, span.end()));
    }

    /// The beginning of a letter that is a hit as a whole.
    static Context ofLetter(String text) {
        return new Context("", "", after(text, 0).stripLeading());
    }

    /// All of it as one line.
    public String line() {
        return (before + words + after).strip();
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - REACH);
        String words = line(text.substring(from, start));
        if (from == 0) {
            return words.stripLeading();
        }
        int blank = words.indexOf(' ');
        return MORE + (blank < 0 ? words : words.substring(blank + 1));
    }

    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + REACH);
        String words = line(text.substring(end, to));
        if (to == text.length()) {
            return words.stripTrailing();
        }
        int blank = words.lastIndexOf(' ');
        return (blank <= 0 ? words : words.substring(0, blank)) + MORE;
    }

    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = Phrase.isBlank(c) || Character.isISOControl(c);
            if (!isBlank) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = isBlank;
        }
        return line.toString();
    }
}
