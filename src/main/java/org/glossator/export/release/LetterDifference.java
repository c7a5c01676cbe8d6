package org.glossator.export.release;

import java.util.List;

/// A letter that is otherwise in one release than in the other.
///
/// @param letter its id in the later release that has it
/// @param sha256 of its text there
/// @param sideBefore the side of the split that it was on; empty if it was on none
/// @param sideAfter the side that it is on
/// @param ownSpans how many spans it has there
/// @param spans what differs, where both have the letter with the same text
public record LetterDifference(
        Kind kind,
        String letter,
        String sha256,
        String sideBefore,
        String sideAfter,
        int ownSpans,
        List<SpanDifference> spans) {

    /// What became of it.
    public enum Kind {
        ADDED,
        REMOVED,
        /// The same letter by its name, its text masked otherwise.
        TEXT_CHANGED,
        /// Other spans, or on another side.
        CHANGED
    }

    public LetterDifference {
        spans = List.copyOf(spans);
    }

    /// Whether it is on another side of the split than it was.
    public boolean isMoved() {
        return kind == Kind.CHANGED && !sideBefore.equals(sideAfter);
    }
}
