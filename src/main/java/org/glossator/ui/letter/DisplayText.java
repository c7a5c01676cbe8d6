package org.glossator.ui.letter;

import java.util.Arrays;
import java.util.List;
import org.glossator.letter.Span;

/// A letter's text as it is displayed, and the exact map both ways. Immutable.
///
/// The display is made of pieces of the letter that are kept as they are and pieces that are shown
/// as something else: a broken line as one blank, a run of empty lines as one line end. Every kept
/// character maps to itself and back; an offset inside a replaced piece maps to its edge. All
/// offsets are UTF-16 code units.
public final class DisplayText {

    /// What a line of the display is, for its look.
    public enum LineKind {
        BODY,
        HEADING,
        ISSUE
    }

    private final String text;
    private final int[] letterStarts;
    private final int[] displayStarts;
    private final boolean[] kept;
    private final List<LineKind> lines;

    private DisplayText(Builder builder, int letterLength, List<LineKind> lines) {
        int size = builder.size;
        this.text = builder.text.toString();
        this.letterStarts = Arrays.copyOf(builder.letterStarts, size + 1);
        this.displayStarts = Arrays.copyOf(builder.displayStarts, size + 1);
        this.kept = Arrays.copyOf(builder.kept, size + 1);
        this.letterStarts[size] = letterLength;
        this.displayStarts[size] = text.length();
        this.kept[size] = true;
        this.lines = List.copyOf(lines);
    }

    /// What is displayed; lines end in LF.
    public String text() {
        return text;
    }

    /// The kind of each line of the display; empty if all are body.
    public List<LineKind> lines() {
        return lines;
    }

    /// Where the display shows what stands at this offset of the letter.
    public int toDisplay(int letterOffset) {
        return map(letterOffset, letterStarts, displayStarts);
    }

    /// The offset in the letter of what the display shows here.
    public int toLetter(int displayOffset) {
        return map(displayOffset, displayStarts, letterStarts);
    }

    /// The stretch of the display that shows the span. A span ends on a visible character, so its
    /// end is mapped from that character, not from what follows.
    public Span toDisplay(Span span) {
        int start = toDisplay(span.start());
        int end = toDisplay(span.end() - 1) + 1;
        return new Span(start, Math.max(end, start + 1));
    }

    private int map(int offset, int[] from, int[] to) {
        int at = Arrays.binarySearch(from, offset);
        if (at < 0) {
            at = -at - 2;
        } else {
            // Pieces without a length share their start with the next one, which is meant.
            while (at + 1 < from.length && from[at + 1] == offset) {
                at++;
            }
        }
        int piece = Math.clamp(at, 0, from.length - 1);
        int limit = piece + 1 < to.length ? to[piece + 1] : to[piece];
        return kept[piece] ? Math.min(to[piece] + offset - from[piece], limit) : to[piece];
    }

    /// Builds a display from the letter's start to its end.
    static final class Builder {

        private final String letter;
        private final StringBuilder text;
        private int[] letterStarts = new int[64];
        private int[] displayStarts = new int[64];
        private boolean[] kept = new boolean[64];
        private int size;
        private int at;

        Builder(String letter) {
            this.letter = letter;
            this.text = new StringBuilder(letter.length());
        }

        /// Keeps the letter's characters up to this offset.
        Builder keep(int end) {
            if (end > at) {
                piece(true);
                text.append(letter, at, end);
                at = end;
            }
            return this;
        }

        /// Shows the letter's characters up to this offset as something else.
        Builder show(int end, String instead) {
            if (end > at || !instead.isEmpty()) {
                piece(false);
                text.append(instead);
                at = end;
            }
            return this;
        }

        DisplayText build(List<LineKind> lines) {
            keep(letter.length());
            return new DisplayText(this, letter.length(), lines);
        }

        private void piece(boolean keptPiece) {
            if (size + 1 >= kept.length) {
                letterStarts = Arrays.copyOf(letterStarts, size * 2);
                displayStarts = Arrays.copyOf(displayStarts, size * 2);
                kept = Arrays.copyOf(kept, size * 2);
            }
            letterStarts[size] = at;
            displayStarts[size] = text.length();
            kept[size++] = keptPiece;
        }
    }
}
