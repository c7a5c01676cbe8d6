package org.glossator.mark;

import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// What a reviewer says stands here.
///
/// @param origin the suggestion that it was made from, or `null` if the reviewer added it
public record Annotation(
        MarkId id, Span span, String label, Attributes attributes, @Nullable MarkId origin)
        implements Mark {

    /// The annotation that accepts the suggestion as it is, with what was remarked of it if it is
    /// given as the reviewer sees it.
    public static Annotation accepting(Suggestion suggestion, MarkId id) {
        return new Annotation(
                id,
                suggestion.span(),
                suggestion.label(),
                suggestion.attributes(),
                suggestion.id());
    }

    public Annotation withSpan(Span changed) {
        return new Annotation(id, changed, label, attributes, origin);
    }

    public Annotation withLabel(String changed) {
        return new Annotation(id, span, changed, attributes, origin);
    }

    public Annotation withAttributes(Attributes changed) {
        return new Annotation(id, span, label, changed, origin);
    }

    /// Whether it says just what the suggestion said; notes and flags do not count.
    public boolean agreesWith(Suggestion suggestion) {
        return span.equals(suggestion.span())
                && label.equals(suggestion.label())
                && attributes.withoutRemarks().equals(suggestion.attributes().withoutRemarks());
    }
}
