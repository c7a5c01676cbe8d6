package org.glossator.export.release;

import java.util.List;

/// What changed from one release to another.
///
/// @param letters those that differ, in the order of the later release, then those that it has no
///   more
/// @param labelsAdded labels that only the later one's schema has
/// @param labelsRemoved labels that only the earlier one's schema has
public record ReleaseDifference(
        String before,
        String after,
        List<LetterDifference> letters,
        List<String> labelsAdded,
        List<String> labelsRemoved) {

    public ReleaseDifference {
        letters = List.copyOf(letters);
        labelsAdded = List.copyOf(labelsAdded);
        labelsRemoved = List.copyOf(labelsRemoved);
    }

    /// How many letters this became of.
    public long letters(LetterDifference.Kind kind) {
        return letters.stream().filter(letter -> letter.kind() == kind).count();
    }

    /// How many letters are on another side of the split.
    public long moved() {
        return letters.stream().filter(LetterDifference::isMoved).count();
    }

    /// How many spans this became of, those of letters that were added or removed as a whole
    /// included.
    public long spans(SpanDifference.Kind kind) {
        long whole =
                switch (kind) {
                    case ADDED -> ownSpans(LetterDifference.Kind.ADDED);
                    case REMOVED -> ownSpans(LetterDifference.Kind.REMOVED);
                    case RELABELLED, RESIZED, ATTRIBUTES, STATUS -> 0;
                };
        return whole
                + letters.stream()
                        .flatMap(letter -> letter.spans().stream())
                        .filter(span -> span.kind() == kind)
                        .count();
    }

    private long ownSpans(LetterDifference.Kind kind) {
        return letters.stream()
                .filter(letter -> letter.kind() == kind)
                .mapToLong(LetterDifference::ownSpans)
                .sum();
    }
}
