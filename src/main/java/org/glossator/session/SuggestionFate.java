package org.glossator.session;

import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.quality.LabelledSpan;

/// What a reviewer made of a suggestion.
public enum SuggestionFate {
    UNDECIDED,
    /// Accepted as it is; notes and flags do not count.
    ACCEPTED,
    /// Accepted, with another place, label or attributes.
    CORRECTED,
    REJECTED;

    static SuggestionFate of(MarkSet marks, Suggestion suggestion) {
        return switch (marks.verdict(suggestion.id())) {
            case UNDECIDED -> UNDECIDED;
            case REJECTED -> REJECTED;
            case ACCEPTED ->
                    marks.annotations().stream()
                                    .filter(a -> suggestion.id().equals(a.origin()))
                                    .map(a -> LabelledSpan.of(a).withoutRemarks())
                                    .anyMatch(LabelledSpan.of(suggestion)::equals)
                            ? ACCEPTED
                            : CORRECTED;
        };
    }
}
