package org.glossator.mark;

import org.glossator.letter.Span;

/// What a detector proposes. It never changes; what a reviewer makes of it is a [Verdict] and,
/// where it was accepted, an [Annotation] of its own.
///
/// @param rule the id of the rule that fired
/// @param confidence how often a suggestion like this is right, from 0 to 1
public record Suggestion(
        MarkId id, Span span, String label, Attributes attributes, String rule, double confidence)
        implements Mark {

    public Suggestion {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /// A suggestion with the id that its label and place give it.
    public static Suggestion of(
            Span span, String label, Attributes attributes, String rule, double confidence) {
        return new Suggestion(
                MarkId.ofSuggestion(label, span), span, label, attributes, rule, confidence);
    }
}
