package org.glossator.export;

import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.jspecify.annotations.Nullable;

/// A span as exports see it. A note and a flag are for the people at work: they do not go out, and
/// correct nothing.
///
/// @param span UTF-16 code units of the letter's text
/// @param rule the rule of the suggestion behind it, `null` if a reviewer added it
/// @param confidence that suggestion's confidence, `null` where `rule` is
public record ExportedSpan(
        Span span,
        String label,
        Attributes attributes,
        SpanStatus status,
        @Nullable String rule,
        @Nullable Double confidence) {

    static ExportedSpan rejected(Suggestion suggestion) {
        return of(
                suggestion.span(),
                suggestion.label(),
                suggestion.attributes().withoutRemarks(),
                SpanStatus.REJECTED,
                suggestion);
    }

    static ExportedSpan of(Suggestion suggestion) {
        return of(
                suggestion.span(),
                suggestion.label(),
                suggestion.attributes().withoutRemarks(),
                SpanStatus.UNDECIDED,
                suggestion);
    }

    static ExportedSpan of(Annotation annotation, MarkSet marks) {
        Annotation bare = annotation.withAttributes(annotation.attributes().withoutRemarks());
        Suggestion origin =
                bare.origin() == null ? null : marks.suggestion(bare.origin()).orElse(null);
        return of(bare.span(), bare.label(), bare.attributes(), status(bare, origin), origin);
    }

    /// A span of which nothing is known but its place, its label and its attributes.
    public static ExportedSpan bare(Span span, String label, Attributes attributes) {
        return new ExportedSpan(span, label, attributes, SpanStatus.ADDED, null, null);
    }

    /// The same with other attributes.
    public ExportedSpan withAttributes(Attributes changed) {
        return changed.equals(attributes)
                ? this
                : new ExportedSpan(span, label, changed, status, rule, confidence);
    }

    /// The same with another label.
    public ExportedSpan withLabel(String changed) {
        return new ExportedSpan(span, changed, attributes, status, rule, confidence);
    }

    /// The same at another place.
    public ExportedSpan withSpan(Span changed) {
        return new ExportedSpan(changed, label, attributes, status, rule, confidence);
    }

    private static SpanStatus status(Annotation annotation, @Nullable Suggestion origin) {
        if (origin == null) {
            return SpanStatus.ADDED;
        }
        return annotation.agreesWith(origin) ? SpanStatus.ACCEPTED : SpanStatus.CORRECTED;
    }

    private static ExportedSpan of(
            Span span,
            String label,
            Attributes attributes,
            SpanStatus status,
            @Nullable Suggestion origin) {
        return new ExportedSpan(
                span,
                label,
                attributes,
                status,
                origin == null ? null : origin.rule(),
                origin == null ? null : Double.valueOf(origin.confidence()));
    }
}
