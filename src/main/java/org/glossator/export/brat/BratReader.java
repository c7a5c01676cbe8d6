package org.glossator.export.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.export.CodePoints;
import org.glossator.export.ExportedSpan;
import org.glossator.export.LetterFolder;
import org.glossator.export.RestoredLetter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Reads brat's files as [BratFormat] writes them.
///
/// @param labels by the type that stands for each; types that are their labels are not there
/// @param attributes the same for attributes
record BratReader(Map<String, String> labels, Map<String, String> attributes)
        implements LetterFolder.Reading {

    @Override
    public RestoredLetter letter(Path folder, String name, String id) throws IOException {
        String text = Files.readString(folder.resolve(name + ".txt"));
        CodePoints codePoints = CodePoints.of(text);
        Map<String, ExportedSpan> spans = new LinkedHashMap<>();
        for (String line : lines(Files.readString(folder.resolve(name + ".ann")))) {
            String[] columns = line.split("\t", 3);
            if (line.startsWith("T")) {
                spans.put(columns[0], span(columns, text, codePoints));
            } else {
                String[] words = columns[1].split(" ", 3);
                spans.computeIfPresent(
                        words[1],
                        (_, span) ->
                                span.withAttributes(
                                        span.attributes()
                                                .with(
                                                        attributes.getOrDefault(words[0], words[0]),
                                                        words[2])));
            }
        }
        return new RestoredLetter(id, text, List.copyOf(spans.values()));
    }

    /// Of lines that only LF ends: a form feed in a span's text ends none.
    private static List<String> lines(String ann) {
        List<String> lines = new ArrayList<>(List.of(ann.split("\n")));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private ExportedSpan span(String[] columns, String text, CodePoints codePoints) {
        String[] words = columns[1].split("[ ;]");
        Span span =
                codePoints.codeUnits(
                        Integer.parseInt(words[1]), Integer.parseInt(words[words.length - 1]));
        if (!new BratPieces(text, codePoints).of(span).endsWith("\t" + columns[2])) {
            throw new IllegalArgumentException("the span's text is not what stands at " + span);
        }
        return ExportedSpan.bare(span, labels.getOrDefault(words[0], words[0]), Attributes.none());
    }
}
