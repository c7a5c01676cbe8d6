package org.glossator.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.glossator.export.ExportedSpan;
import org.glossator.export.release.LetterDifference;
import org.glossator.export.release.ReleaseDifference;
import org.glossator.export.release.SpanDifference;
import org.jspecify.annotations.Nullable;

/// What changed between releases, for people or for machines. It names places, never text.
record DifferenceText(Terminal terminal, boolean json) {

    void print(ReleaseDifference difference) throws IOException {
        if (json) {
            new JsonReport()
                    .with("before", difference.before())
                    .with("after", difference.after())
                    .with("letters", counts(difference))
                    .with("spans", spanCounts(difference))
                    .with("labels_added", difference.labelsAdded())
                    .with("labels_removed", difference.labelsRemoved())
                    .with(
                            "differences",
                            difference.letters().stream().map(DifferenceText::values).toList())
                    .print(terminal.out());
            return;
        }
        difference.letters().forEach(this::print);
        terminal.out().println("letters: " + words(counts(difference)));
        terminal.out().println("spans: " + words(spanCounts(difference)));
    }

    private void print(LetterDifference letter) {
        String moved =
                letter.isMoved()
                        ? ", from %s to %s".formatted(letter.sideBefore(), letter.sideAfter())
                        : "";
        terminal.out().printf("%s: %s%s%n", letter.letter(), word(letter.kind()), moved);
        for (SpanDifference span : letter.spans()) {
            terminal.out()
                    .printf("  %s: %s%n", word(span.kind()), words(span.before(), span.after()));
        }
    }

    private static String words(@Nullable ExportedSpan before, @Nullable ExportedSpan after) {
        if (before == null || after == null) {
            return place(before == null ? after : before);
        }
        return place(before).equals(place(after))
                ? place(after)
                : place(before) + " → " + place(after);
    }

    private static String place(@Nullable ExportedSpan span) {
        return span == null
                ? ""
                : "%s [%d, %d)".formatted(span.label(), span.span().start(), span.span().end());
    }

    private static Map<String, Object> counts(ReleaseDifference difference) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (LetterDifference.Kind kind : LetterDifference.Kind.values()) {
            counts.put(word(kind), difference.letters(kind));
        }
        counts.put("moved", difference.moved());
        return counts;
    }

    private static Map<String, Object> spanCounts(ReleaseDifference difference) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (SpanDifference.Kind kind : SpanDifference.Kind.values()) {
            counts.put(word(kind), difference.spans(kind));
        }
        return counts;
    }

    private static String words(Map<String, Object> counts) {
        StringBuilder words = new StringBuilder();
        counts.forEach((what, count) ->
                words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(what));
        return words.toString();
    }

    private static Map<String, Object> values(LetterDifference letter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", letter.letter());
        values.put("sha256", letter.sha256());
        values.put("kind", word(letter.kind()));
        values.put("side_before", letter.sideBefore());
        values.put("side_after", letter.sideAfter());
        values.put("spans", letter.spans().stream().map(DifferenceText::values).toList());
        return values;
    }

    private static Map<String, Object> values(SpanDifference span) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", word(span.kind()));
        add(values, "before", span.before());
        add(values, "after", span.after());
        return values;
    }

    private static void add(Map<String, Object> values, String name, @Nullable ExportedSpan span) {
        if (span != null) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("start", span.span().start());
            place.put("end", span.span().end());
            place.put("label", span.label());
            place.put("status", span.status().id());
            values.put(name, place);
        }
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
