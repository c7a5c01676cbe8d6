package org.glossator.intake;

import java.util.Arrays;
import org.glossator.letter.SourceMap;

/// CR LF and lone CR made LF, with the way back: the one place where this happens.
final class LineEnds {

    /// @param text the text with LF line ends only
    /// @param map from offsets in `text` to offsets in the characters as they were
    record Folded(String text, SourceMap map) {}

    private LineEnds() {}

    static Folded fold(String characters) {
        int first = characters.indexOf('\r');
        if (first < 0) {
            return new Folded(characters, SourceMap.identity());
        }
        StringBuilder text = new StringBuilder(characters.length()).append(characters, 0, first);
        int[] pairs = new int[64];
        int count = 0;
        for (int i = first; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c != '\r') {
                text.append(c);
                continue;
            }
            if (i + 1 < characters.length() && characters.charAt(i + 1) == '\n') {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * count);
                }
                pairs[count++] = text.length();
                i++;
            }
            text.append('\n');
        }
        return new Folded(text.toString(), SourceMap.ofFolded(Arrays.copyOf(pairs, count)));
    }
}
