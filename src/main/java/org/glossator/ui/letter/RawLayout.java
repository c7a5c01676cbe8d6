package org.glossator.ui.letter;

import java.util.List;

/// The letter as it is, line for line. Only a line too long for the text area to lay out in one
/// frame is broken in the display, at a blank where there is one.
final class RawLayout {

    /// Measured: a text area needs seconds for one paragraph of 100,000 characters.
    static final int LONGEST_LINE = 2_000;

    private RawLayout() {}

    static DisplayText of(String letter) {
        DisplayText.Builder display = new DisplayText.Builder(letter);
        int lineStart = 0;
        while (lineStart < letter.length()) {
            int lineEnd = letter.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? letter.length() : lineEnd + 1;
            breakLine(letter, display, lineStart, lineEnd);
            lineStart = lineEnd;
        }
        return display.build(List.of());
    }

    /// Keeps the characters from `from` to `to`, with line ends put in where they run too long.
    ///
    /// @return how many line ends were put in
    static int breakLine(String letter, DisplayText.Builder display, int from, int to) {
        int at = from;
        int breaks = 0;
        while (to - at > LONGEST_LINE) {
            int end = at + LONGEST_LINE;
            int blank = letter.lastIndexOf(' ', end - 1) + 1;
            int cut = blank > at + LONGEST_LINE / 2 ? blank : wholeCharacter(letter, end);
            display.keep(cut).show(cut, "\n");
            at = cut;
            breaks++;
        }
        display.keep(to);
        return breaks;
    }

    private static int wholeCharacter(String letter, int at) {
        return Character.isLowSurrogate(letter.charAt(at)) ? at - 1 : at;
    }
}
