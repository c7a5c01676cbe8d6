package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkId;
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

    /// What became of each of a letter's suggestions.
    static Function<Suggestion, SuggestionFate> in(MarkSet marks) {
        Map<MarkId, List<LabelledSpan>> made = new HashMap<>();
        for (Annotation annotation : marks.annotations()) {
            MarkId origin = annotation.origin();
            if (origin != null) {
                made.computeIfAbsent(origin, _ -> new ArrayList<>())
                        .add(LabelledSpan.of(annotation).withoutRemarks());
            }
        }
        return suggestion ->
                switch (marks.verdict(suggestion.id())) {
                    case UNDECIDED -> UNDECIDED;
                    case REJECTED -> REJECTED;
                    case ACCEPTED ->
                            made.getOrDefault(suggestion.id(), List.of())
                                            .contains(LabelledSpan.of(suggestion))
                                    ? ACCEPTED
                                    : CORRECTED;
                };
    }
}
