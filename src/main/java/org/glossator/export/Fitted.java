package org.glossator.export;

import java.util.List;

/// A letter as a format will write it.
///
/// @param given how many spans it had
/// @param letter with the spans that will be written, each as it will be
/// @param changes the spans that will be written otherwise than they are, or not at all
public record Fitted(int given, ExportedLetter letter, List<SpanChange> changes) {

    public Fitted {
        changes = List.copyOf(changes);
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

    public List<ExportedSpan> spans() {
        return letter.spans();
    }
}
