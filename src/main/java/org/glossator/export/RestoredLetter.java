package org.glossator.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A letter as a reader makes it of an export's files.
///
/// @param text `null` if the format does not carry it
/// @param spans in any order, UTF-16 code units of the letter's text
/// @param rejected rejected suggestions, if the format has a place for them
public record RestoredLetter(
        String id, @Nullable String text, List<ExportedSpan> spans, List<ExportedSpan> rejected) {

    public RestoredLetter {
        spans = List.copyOf(spans);
        rejected = List.copyOf(rejected);
    }

    public RestoredLetter(String id, @Nullable String text, List<ExportedSpan> spans) {
        this(id, text, spans, List.of());
    }
}
