package org.glossator.mark;

import org.glossator.letter.Span;

/// What a detector proposes. It never changes; what a reviewer makes of it is a [Verdict], an
/// [Annotation] of its own where it was accepted, and a note or a flag. Only as a reviewer sees it
/// has a suggestion these two among its attributes; as it was proposed it has neither.
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

    /// The same as a reviewer sees it who remarked this.
    Suggestion with(Attributes remarks) {
        return remarks.isEmpty() ? this : withAttributes(attributes.withAll(remarks));
    }

    /// The same as it was proposed.
    Suggestion withoutRemarks() {
        Attributes proposed = attributes.withoutRemarks();
        return proposed == attributes ? this : withAttributes(proposed);
    }

    private Suggestion withAttributes(Attributes changed) {
        return new Suggestion(id, span, label, changed, rule, confidence);
    }

    /// A suggestion with the id that its label and place give it.
    public static Suggestion of(
            Span span, String label, Attributes attributes, String rule, double confidence) {
        return new Suggestion(
                MarkId.ofSuggestion(label, span), span, label, attributes, rule, confidence);
    }
}
