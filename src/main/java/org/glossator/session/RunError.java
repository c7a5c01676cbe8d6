package org.glossator.session;

import java.util.Optional;
import java.util.Set;
import org.glossator.letter.Span;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.store.LetterId;

/// Where a detector or a reviewer is wrong.
///
/// @param letter where it is
/// @param name of the letter
/// @param gold what should be there; empty if nothing should
/// @param predicted what was said instead; empty if it was missed
/// @param kinds in what the two differ
/// @param words the letter's text there
/// @param rule that made the prediction; empty if none did
public record RunError(
        LetterId letter,
        String name,
        Optional<LabelledSpan> gold,
        Optional<LabelledSpan> predicted,
        Set<DifferenceKind> kinds,
        String words,
        String rule) {

    /// Where to look.
    public Span span() {
        return gold.or(() -> predicted).orElseThrow().span();
    }
}
