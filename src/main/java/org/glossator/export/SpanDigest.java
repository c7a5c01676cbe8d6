package org.glossator.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Digest;

/// What spans say, in a few digits: two lists with the same spans have the same, whatever their
/// order.
public final class SpanDigest {

    private static final Comparator<ExportedSpan> ORDER =
            Comparator.comparing(ExportedSpan::span)
                    .thenComparing(ExportedSpan::label)
                    .thenComparing(SpanDigest::line);

    private SpanDigest() {}

    /// In an order that does not depend on the one that they came in.
    public static List<ExportedSpan> sorted(List<ExportedSpan> spans) {
        return spans.stream().sorted(ORDER).toList();
    }

    /// @param spans sorted
    public static String of(List<ExportedSpan> spans, List<ExportedSpan> rejected) {
        StringBuilder lines = new StringBuilder();
        spans.forEach(span -> lines.append(line(span)));
        rejected.forEach(span -> lines.append("rejected ").append(line(span)));
        return Digest.of(lines.toString()).hex().substring(0, 32);
    }

    private static String line(ExportedSpan span) {
        StringBuilder line = new StringBuilder();
        line.append(span.span().start()).append(' ').append(span.span().end());
        add(line, span.label());
        for (Map.Entry<String, String> entry :
                new TreeMap<>(span.attributes().toMap()).entrySet()) {
            add(line, entry.getKey());
            add(line, entry.getValue());
        }
        add(line, span.status().id());
        add(line, String.valueOf(span.rule()));
        add(line, String.valueOf(span.confidence()));
        return line.append('\n').toString();
    }

    private static void add(StringBuilder line, String value) {
        line.append(' ').append(value.length()).append(':').append(value);
    }
}
