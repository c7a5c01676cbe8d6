package org.glossator.export;

import org.glossator.letter.Span;

/// A span that a format could not carry as it was.
///
/// @param letter the letter's id in the export
/// @param span where it stands in the letter's text, in UTF-16 code units
/// @param reason what is so about it, in words
public record SpanChange(String letter, Span span, String label, Kind kind, String reason) {

    /// What became of the span.
    public enum Kind {
        CHANGED,
        DROPPED
    }

    static SpanChange changed(ExportedLetter letter, ExportedSpan span, String reason) {
        return new SpanChange(letter.id(), span.span(), span.label(), Kind.CHANGED, reason);
    }

    static SpanChange dropped(ExportedLetter letter, ExportedSpan span, String reason) {
        return new SpanChange(letter.id(), span.span(), span.label(), Kind.DROPPED, reason);
    }

    /// One line for a person.
    public String message() {
        return "%s: %s %d-%d %s: %s"
                .formatted(letter, label, span.start(), span.end(), verb(), reason);
    }

    private String verb() {
        return switch (kind) {
            case CHANGED -> "changed";
            case DROPPED -> "dropped";
        };
    }
}
