package org.glossator.export;

import java.util.List;

/// A letter as a format will write it.
///
/// @param given how many spans it had
/// @param letter as the format has to know it to write it
/// @param changes the spans that will be written otherwise than they are, or not at all
/// @param spans what the files will say, each span as it will be
public record Fitted(
        int given, ExportedLetter letter, List<SpanChange> changes, List<ExportedSpan> spans) {

    public Fitted {
        changes = List.copyOf(changes);
        spans = List.copyOf(spans);
    }

    /// A letter whose spans are all written.
    public Fitted(int given, ExportedLetter letter, List<SpanChange> changes) {
        this(given, letter, changes, letter.spans());
    }

    /// The letter, just as it is.
    public static Fitted whole(ExportedLetter letter) {
        return new Fitted(letter.spans().size(), letter, List.of());
    }

    public String id() {
        return letter.id();
    }

    public String text() {
        return letter.letter().text();
    }
}
