package org.glossator.intake;

import java.util.List;
import org.glossator.letter.Letter;

/// A letter with the spans that its file gives it.
///
/// @param format the format that gave them: `jsonl`, `brat`, `doccano` or `label-studio`; empty for
///   a letter that came without
/// @param spans in the file's order, each inside the text
public record AnnotatedLetter(Letter letter, String format, List<GivenSpan> spans) {

    public AnnotatedLetter {
        spans = List.copyOf(spans);
    }

    /// A letter without spans.
    public static AnnotatedLetter plain(Letter letter) {
        return new AnnotatedLetter(letter, "", List.of());
    }

    /// Whether the letter came in a format that carries spans, even if it has none.
    public boolean isAnnotated() {
        return !format.isEmpty();
    }
}
