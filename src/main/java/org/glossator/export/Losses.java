package org.glossator.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// What a format will not carry of letters, told before anything is written.
///
/// @param withoutAttributes how many spans lose their attributes, since the format has no place for
///   them
/// @param withoutProvenance how many spans lose status, rule and confidence
/// @param rejectedLeftOut how many rejected suggestions the format has no place for
/// @param firstChanges the first of the spans changed or dropped, with the reason
public record Losses(
        long letters,
        long spans,
        long changed,
        long dropped,
        long textsChanged,
        long withoutAttributes,
        long withoutProvenance,
        long rejectedLeftOut,
        List<SpanChange> firstChanges) {

    private static final int SHOWN = 100;

    public Losses {
        firstChanges = List.copyOf(firstChanges);
    }

    /// What the format would make of these letters. Pure; keeps none of them.
    public static Losses of(ExportFormat format, Iterator<ExportedLetter> letters) {
        Counting counting = new Counting(format.carries());
        while (letters.hasNext()) {
            ExportedLetter letter = letters.next();
            counting.add(letter, format.fit(letter));
        }
        return counting.losses();
    }

    /// Whether every span goes out with its place and its label.
    public boolean isWhole() {
        return changed == 0 && dropped == 0 && textsChanged == 0;
    }

    private static final class Counting {
        private final Carries carries;
        private final List<SpanChange> first = new ArrayList<>();
        private final long[] byKind = new long[SpanChange.Kind.values().length];
        private long letters;
        private long spans;
        private long attributes;
        private long rejected;

        Counting(Carries carries) {
            this.carries = carries;
        }

        void add(ExportedLetter letter, Fitted fitted) {
            letters++;
            spans += letter.spans().size();
            attributes += letter.spans().stream().filter(s -> !s.attributes().isEmpty()).count();
            rejected += letter.rejected().size();
            for (SpanChange change : fitted.changes()) {
                byKind[change.kind().ordinal()]++;
                if (first.size() < SHOWN) {
                    first.add(change);
                }
            }
        }

        Losses losses() {
            return new Losses(
                    letters,
                    spans,
                    byKind[SpanChange.Kind.CHANGED.ordinal()],
                    byKind[SpanChange.Kind.DROPPED.ordinal()],
                    byKind[SpanChange.Kind.TEXT_CHANGED.ordinal()],
                    carries.has(Carries.Part.ATTRIBUTES) ? 0 : attributes,
                    carries.has(Carries.Part.PROVENANCE) ? 0 : spans,
                    carries.has(Carries.Part.REJECTED) ? 0 : rejected,
                    first);
        }
    }
}
