package org.glossator.export;

import java.util.Arrays;
import org.glossator.letter.Span;

/// The way from offsets in UTF-16 code units to offsets in code points, which Python counts.
public final class CodePoints {

    /// Offsets of the second code units of surrogate pairs, ascending.
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    public static CodePoints of(String text) {
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
    public Span of(Span codeUnits) {
        return new Span(at(codeUnits.start()), at(codeUnits.end()));
    }

    /// The code unit at which the code point of this number begins: the way back.
    public int codeUnit(int codePoint) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // In front of the pair whose second unit is seconds[middle] stand so many code points.
            if (seconds[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /// The span in UTF-16 code units of one in code points.
    public Span codeUnits(int start, int end) {
        return new Span(codeUnit(start), codeUnit(end));
    }
}
