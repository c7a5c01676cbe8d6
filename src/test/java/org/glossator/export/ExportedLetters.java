package org.glossator.export;

import java.util.List;
import java.util.Map;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;
import org.glossator.letter.SourceMap;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Letters with all that exports stumble over.
public final class ExportedLetters {

    private ExportedLetters() {}

    public static ExportedSpan span(int start, int end, String label) {
        return new ExportedSpan(
                new Span(start, end),
                label,
                Attributes.of("value", "a “value”"),
                SpanStatus.ACCEPTED,
                "rule.of-" + label.toLowerCase(),
                0.95);
    }

    public static ExportedSpan added(int start, int end, String label) {
        return new ExportedSpan(
                new Span(start, end), label, Attributes.none(), SpanStatus.ADDED, null, null);
    }

    public static ExportedLetter letter(String id, String text, ExportedSpan... spans) {
        return new ExportedLetter(id, Letter.of(id, text), List.of(spans), Map.of());
    }

    /// A pill, which is beyond the BMP, in front of the spans.
    public static ExportedLetter beyondTheBmp() {
        return letter("pill", "\ud83d\udc8a Norco  was denied", span(3, 8, "DRUG"));
    }

    /// One span in another, and one over a line break.
    public static ExportedLetter nested() {
        return letter(
                "nested",
                "MTUS\n\nGuidelines 2009\f Norco",
                span(0, 21, "CITATION"),
                span(0, 4, "CITATION"),
                added(17, 21, "DATE"));
    }

    public static ExportedLetter ofCrlfFile() {
        String text = "Norco\nwas\ndenied";
        Source source = new Source("crlf.txt", "windows-1252", SourceMap.ofFolded(5, 9));
        return new ExportedLetter(
                "crlf",
                new Letter("crlf", text, Digest.of(text), source),
                List.of(span(10, 16, "DECISION")),
                Map.of("reviewer", "second"));
    }

    public static ExportedLetter withoutSpans() {
        return letter("bare", "Nothing to see.");
    }

    public static ExportedLetter empty() {
        return letter("empty", "");
    }

    public static List<ExportedLetter> all() {
        return List.of(beyondTheBmp(), nested(), ofCrlfFile(), withoutSpans(), empty());
    }
}
