package org.glossator.export;

import java.util.List;
import org.glossator.letter.Digest;
import org.jspecify.annotations.Nullable;

/// A letter as a reader makes it of an export's files.
///
/// @param text `null` if the format does not carry it
/// @param digest the text's, `null` if there is no text
/// @param spans in any order, UTF-16 code units of the letter's text
/// @param rejected rejected suggestions, if the format has a place for them
public record RestoredLetter(
        String id,
        @Nullable String text,
        @Nullable Digest digest,
        List<ExportedSpan> spans,
        List<ExportedSpan> rejected)
        implements RestoredLetters.Unread {

    public RestoredLetter {
        spans = List.copyOf(spans);
        rejected = List.copyOf(rejected);
    }

    public RestoredLetter(
            String id,
            @Nullable String text,
            List<ExportedSpan> spans,
            List<ExportedSpan> rejected) {
        this(id, text, text == null ? null : Digest.of(text), spans, rejected);
    }

    public RestoredLetter(String id, @Nullable String text, List<ExportedSpan> spans) {
        this(id, text, spans, List.of());
    }

    /// The letter of a reader that has compared the text with its digest.
    static RestoredLetter of(ExportedLetter letter) {
        return new RestoredLetter(
                letter.id(),
                letter.letter().text(),
                letter.letter().digest(),
                letter.spans(),
                letter.rejected());
    }

    /// Itself: it is read already.
    @Override
    public RestoredLetter letter() {
        return this;
    }
}
