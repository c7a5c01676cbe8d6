package org.glossator.session;

import java.util.Optional;
import java.util.Set;
import org.glossator.mark.Annotation;
import org.glossator.quality.difference.DifferenceKind;

/// What became of a reviewer's mark when its letter was adjudicated.
///
/// @param own the reviewer's; empty if the reviewer had nothing there
/// @param gold what stands in the adjudicated layer instead, or alike; empty if nothing does
/// @param kinds in what the two differ
/// @param reason that the adjudicator gave; empty if none
public record MarkOutcome(
        Fate fate,
        Optional<Annotation> own,
        Optional<Annotation> gold,
        Set<DifferenceKind> kinds,
        String reason) {

    /// What became of it.
    public enum Fate {
        /// Nobody has ruled on it yet.
        WAITING,
        /// It is gold as it is.
        TAKEN,
        /// Gold is something else there.
        CHANGED,
        /// There is nothing there in gold.
        DROPPED,
        /// Gold has something where the reviewer had nothing.
        MISSED
    }
}
