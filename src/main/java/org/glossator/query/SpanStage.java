package org.glossator.query;

import java.util.Locale;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;

/// What became of a span at a reviewer, as `status:` asks for it.
public enum SpanStage {
    /// A suggestion that waits for a decision.
    UNDECIDED,
    /// A suggestion that was taken over as it was.
    ACCEPTED,
    /// A suggestion that was taken over and changed.
    CORRECTED,
    /// An annotation that no suggestion led to.
    ADDED,
    /// A suggestion that was declared wrong.
    REJECTED;

    /// The stage of a mark of this set.
    public static SpanStage of(Mark mark, MarkSet marks) {
        return switch (mark) {
            case Suggestion suggestion ->
                    marks.verdict(suggestion.id()) == Verdict.REJECTED ? REJECTED : UNDECIDED;
            case Annotation annotation -> of(annotation, marks);
        };
    }

    /// What is written behind `status:`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SpanStage of(Annotation annotation, MarkSet marks) {
        MarkId origin = annotation.origin();
        if (origin == null) {
            return ADDED;
        }
        return marks.suggestion(origin)
                .map(suggestion -> annotation.agreesWith(suggestion) ? ACCEPTED : CORRECTED)
                .orElse(ADDED);
    }
}
