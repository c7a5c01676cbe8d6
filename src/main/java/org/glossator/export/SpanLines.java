package org.glossator.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Digest;

/// What spans say, a line each, in one order: two lists with the same spans have the same lines,
/// whatever their order.
public final class SpanLines {

    private static final String REJECTED = "rejected ";

    private static final Comparator<ExportedSpan> ORDER =
            Comparator.comparing(ExportedSpan::span)
                    .thenComparing(ExportedSpan::label)
                    .thenComparing(SpanLines::line);

    private final byte[] lines;

    private SpanLines(byte[] lines) {
        this.lines = lines;
    }

    public static SpanLines of(List<ExportedSpan> spans, List<ExportedSpan> rejected) {
        StringBuilder lines = new StringBuilder(96 * (spans.size() + rejected.size()));
        sorted(spans).forEach(span -> add(span, lines));
        sorted(rejected).forEach(span -> add(span, lines.append(REJECTED)));
        return new SpanLines(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// What [#bytes] gave.
    static SpanLines of(byte[] lines) {
        return new SpanLines(lines);
    }

    byte[] bytes() {
        return lines;
    }

    /// A few digits that tell these spans from others.
    public String digest() {
        return Digest.of(lines).hex().substring(0, 32);
    }

    /// Whether they are the same, line for line.
    boolean same(SpanLines other) {
        return Arrays.equals(lines, other.lines);
    }

    /// A span's line, and the span in a few words.
    record Line(String line, String words) {}

    /// The lines one by one.
    List<Line> each() {
        String all = new String(lines, StandardCharsets.UTF_8);
        List<Line> each = new ArrayList<>();
        int from = 0;
        while (from < all.length()) {
            LineEnd line = LineEnd.of(all, from);
            each.add(new Line(all.substring(from, line.end()), line.words()));
            from = line.end();
        }
        return each;
    }

    /// @param end behind the line end
    private record LineEnd(int end, String words) {

        static LineEnd of(String all, int from) {
            int start = all.startsWith(REJECTED, from) ? from + REJECTED.length() : from;
            int between = all.indexOf(' ', start);
            int at = all.indexOf(' ', between + 1);
            String place = all.substring(start, between) + "-" + all.substring(between + 1, at);
            String label = "";
            while (all.charAt(at) == ' ') {
                int colon = all.indexOf(':', at);
                int end = colon + 1 + Integer.parseInt(all, at + 1, colon, 10);
                label = label.isEmpty() ? all.substring(colon + 1, end) : label;
                at = end;
            }
            return new LineEnd(at + 1, label + " " + place);
        }
    }

    /// Them in an order that does not depend on the one that they came in; a list of its own.
    public static List<ExportedSpan> sorted(List<ExportedSpan> spans) {
        List<ExportedSpan> sorted = new ArrayList<>(spans);
        sorted.sort(ORDER);
        return sorted;
    }

    private static String line(ExportedSpan span) {
        StringBuilder line = new StringBuilder();
        add(span, line);
        return line.toString();
    }

    private static void add(ExportedSpan span, StringBuilder line) {
        line.append(span.span().start()).append(' ').append(span.span().end());
        add(span.label(), line);
        if (span.attributes().size() < 2) {
            span.attributes().forEach((name, value) -> add(value, add(name, line)));
        } else {
            for (Map.Entry<String, String> entry :
                    new TreeMap<>(span.attributes().toMap()).entrySet()) {
                add(entry.getValue(), add(entry.getKey(), line));
            }
        }
        add(span.status().id(), line);
        add(String.valueOf(span.rule()), line);
        add(String.valueOf(span.confidence()), line);
        line.append('\n');
    }

    private static StringBuilder add(String value, StringBuilder line) {
        return line.append(' ').append(value.length()).append(':').append(value);
    }
}
