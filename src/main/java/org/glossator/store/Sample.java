package org.glossator.store;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;
import org.jspecify.annotations.Nullable;

/// A spot check that is kept, so that it can be gone on with.
///
/// @param plan how it was planned, in a form that is the caller's
/// @param lots how many of each stratum there were when it was drawn
public record Sample(
        long id,
        String name,
        Reviewer madeBy,
        Instant madeAt,
        Kind kind,
        String plan,
        long seed,
        SortedMap<String, Long> lots) {

    public Sample {
        lots = Collections.unmodifiableSortedMap(new TreeMap<>(lots));
    }

    /// What was drawn. The names are stored: they must not change.
    public enum Kind {
        /// Spans that the detectors suggested.
        SPANS,
        /// Stretches of text that they suggested nothing in.
        WINDOWS
    }

    /// What somebody says of an item. The names are stored: they must not change.
    public enum Answer {
        YES,
        NO,
        /// Nearly: right with a correction, which counts as wrong.
        FIX
    }

    /// Something that was drawn.
    ///
    /// @param place in the sample, from 0
    /// @param suggestion `null` for a window
    /// @param label and `rule` are empty for a window
    public record Item(
            int place,
            LetterId letter,
            @Nullable MarkId suggestion,
            Span span,
            String label,
            String rule,
            String stratum) {}

    /// @param misses how many spans a window lacks; 0 for a span
    public record Verdict(int place, Answer answer, int misses, Instant madeAt) {}
}
