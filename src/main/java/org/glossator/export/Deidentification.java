package org.glossator.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;

/// Masks what spans of some labels cover: each visible character becomes an `X`, a character beyond
/// the BMP two, so that every offset in UTF-16 code units still holds. Blanks and line ends stay.
/// Attributes of all spans that touch what is masked go, since they repeat it.
///
/// What no span marks is not masked: this is as good as the labelling is.
///
/// @param labels the labels whose spans are masked
public record Deidentification(Set<String> labels) {

    private static final char MASK = 'X';

    public Deidentification {
        labels = Set.copyOf(labels);
    }

    /// The letter masked.
    ///
    /// @param marks all of the letter's marks: what is masked does not depend on what goes out, so
    ///   a suggestion that nobody has decided on is masked too
    public ExportedLetter of(ExportedLetter letter, MarkSet marks) {
        List<Span> masked =
                marks.visible().stream()
                        .filter(mark -> labels.contains(mark.label()))
                        .map(Mark::span)
                        .toList();
        if (masked.isEmpty()) {
            return letter;
        }
        Letter own = letter.letter();
        Letter after = Letter.of(own.name(), mask(own.text(), masked));
        return letter.withSpans(bare(letter.spans(), masked))
                .withRejected(bare(letter.rejected(), masked))
                .withLetter(new Letter(after.name(), after.text(), after.digest(), own.source()));
    }

    private static String mask(String text, List<Span> masked) {
        StringBuilder out = new StringBuilder(text);
        for (Span span : masked) {
            Span whole = SpanTrim.whole(text, span);
            for (int i = whole.start(); i < whole.end(); i++) {
                if (!SpanTrim.isBlank(text.charAt(i))) {
                    out.setCharAt(i, MASK);
                }
            }
        }
        return out.toString();
    }

    private static List<ExportedSpan> bare(List<ExportedSpan> spans, List<Span> masked) {
        List<ExportedSpan> bare = new ArrayList<>();
        for (ExportedSpan span : spans) {
            boolean touches = masked.stream().anyMatch(m -> m.overlaps(span.span()));
            bare.add(touches ? span.withAttributes(Attributes.none()) : span);
        }
        return bare;
    }
}
