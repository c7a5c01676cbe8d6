package org.glossator.export;

import org.glossator.letter.Span;

/// A span that a format could not carry as it was.
///
/// @param letter the letter's id in the export
/// @param span where it stands in the letter's text, in UTF-16 code units; the whole text where
///   that had to be changed
/// @param reason what is so about it, in words
public record SpanChange(String letter, Span span, String label, Kind kind, String reason) {

    /// What became of the span.
    public enum Kind {
        CHANGED,
        DROPPED,
        /// Not a span but the letter's text.
        TEXT_CHANGED
    }

    static SpanChange changed(ExportedLetter letter, ExportedSpan span, String reason) {
        return new SpanChange(letter.id(), span.span(), span.label(), Kind.CHANGED, reason);
    }

    static SpanChange dropped(ExportedLetter letter, ExportedSpan span, String reason) {
        return new SpanChange(letter.id(), span.span(), span.label(), Kind.DROPPED, reason);
    }

    /// The letter's own text had to be changed.
    static SpanChange ofText(ExportedLetter letter, String reason) {
        int length = letter.letter().text().length();
        return new SpanChange(letter.id(), new Span(0, length), "", Kind.TEXT_CHANGED, reason);
    }

    /// One line for a person.
    public String message() {
        return "%s: %s %s: %s".formatted(letter, place(), verb(), reason);
    }

    private String place() {
        String where = span.start() + "-" + span.end();
        return label.isEmpty() ? where : label + " " + where;
    }

    private String verb() {
        return switch (kind) {
            case CHANGED -> "changed";
            case DROPPED -> "dropped";
            case TEXT_CHANGED -> "text changed";
        };
    }
}
