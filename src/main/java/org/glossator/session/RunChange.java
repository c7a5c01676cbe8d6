package org.glossator.session;

import org.glossator.quality.LabelledSpan;
import org.glossator.quality.run.RunComparison;
import org.glossator.store.LetterId;

/// A span on which a run does better or worse than the one before it.
///
/// @param name of the letter
/// @param span the gold span that is found now or no longer, or the wrong one that is gone or new
/// @param words the letter's text there
public record RunChange(
        LetterId letter,
        String name,
        LabelledSpan span,
        RunComparison.Kind kind,
        boolean better,
        String words) {}
