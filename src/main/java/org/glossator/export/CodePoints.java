package org.glossator.export;

import java.util.Arrays;
import org.glossator.letter.Span;

/// The way from offsets in UTF-16 code units to offsets in code points, which Python counts.
final class CodePoints {

    /// Offsets of the second code units of surrogate pairs, ascending.
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    static CodePoints of(String text) {
        int[] seconds = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == seconds.length) {
                    seconds = Arrays.copyOf(seconds, 2 * count);
                }
                seconds[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(seconds, count));
    }

    /// The number of code points in front of this code unit; within a pair, in front of the pair
    /// plus one.
    int at(int codeUnit) {
        int found = Arrays.binarySearch(seconds, codeUnit);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return codeUnit - pairsBefore;
    }

    /// The span in code points.
    Span of(Span codeUnits) {
        return new Span(at(codeUnits.start()), at(codeUnits.end()));
    }
}
