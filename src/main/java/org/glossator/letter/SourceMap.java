package org.glossator.letter;

import java.util.Arrays;

/// The map between a letter's text, whose line ends are all LF, and the file's own characters.
///
/// Folding CR LF into LF takes one code unit away at each place; a lone CR becomes an LF where it
/// stood and moves nothing. So the places of the folded pairs say everything. A byte order mark is
/// part of the encoding, not a character of the file: offsets start behind it.
public final class SourceMap {

    private static final SourceMap IDENTITY = new SourceMap(new int[0]);

    /// Offsets in the text of the LFs that were CR LF, ascending.
    private final int[] folded;

    private SourceMap(int[] folded) {
        this.folded = folded;
    }

    /// The map of a text that is the file's own, character for character.
    public static SourceMap identity() {
        return IDENTITY;
    }

    /// @param folded offsets in the letter's text of those LFs that were CR LF in the file
    /// @throws IllegalArgumentException if the offsets do not ascend
    public static SourceMap ofFolded(int... folded) {
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] < 0 || i > 0 && folded[i] <= folded[i - 1]) {
                throw new IllegalArgumentException("folded line ends must ascend");
            }
        }
        return folded.length == 0 ? IDENTITY : new SourceMap(folded.clone());
    }

    /// The offset in the file's own characters of an offset in the letter's text. An LF that was CR
    /// LF maps to the CR.
    public int toSource(int offset) {
        return offset + foldedBefore(offset);
    }

    /// The span in the file's own characters; one that ends behind a line end takes all of it in.
    public Span toSource(Span span) {
        return new Span(toSource(span.start()), toSource(span.end()));
    }

    /// The offset in the letter's text of an offset in the file's own characters. CR and LF of one
    /// pair map to the same place.
    public int toLetter(int sourceOffset) {
        int low = 0;
        int high = folded.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The LF of the pair stands one behind its CR, which is at folded[middle] + middle.
            if (folded[middle] + middle < sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sourceOffset - low;
    }

    /// The offsets in the letter's text of those LFs that were CR LF.
    public int[] folded() {
        return folded.clone();
    }

    private int foldedBefore(int offset) {
        int at = Arrays.binarySearch(folded, offset);
        return at >= 0 ? at : -at - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map && Arrays.equals(folded, map.folded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(folded);
    }

    @Override
    public String toString() {
        return "SourceMap[" + folded.length + " folded line ends]";
    }
}
