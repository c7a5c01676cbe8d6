package org.glossator.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.letter.Span;

/// Which of overlapping spans a format keeps that can carry only one of them.
public sealed interface OverlapPolicy {

    /// The longest; of two of one length the first.
    record Longest() implements OverlapPolicy {}

    /// The one whose label stands first in the list; among those the longest. Labels that are not
    /// in the list come last.
    record Priority(List<String> labels) implements OverlapPolicy {
        public Priority {
            labels = List.copyOf(labels);
        }
    }

    /// A file for each label, so that only spans of one label are in each other's way; of those the
    /// longest.
    record FileALabel() implements OverlapPolicy {}

    /// `longest`, `priority:LABEL,LABEL,…` or `file-a-label`.
    static OverlapPolicy parse(String words) {
        if (words.startsWith("priority:")) {
            return new Priority(List.of(words.substring("priority:".length()).split(",")));
        }
        return switch (words) {
            case "longest" -> new Longest();
            case "file-a-label" -> new FileALabel();
            default -> throw new IllegalArgumentException("not an overlap policy: " + words);
        };
    }

    /// What [#parse] reads.
    default String words() {
        return switch (this) {
            case Longest() -> "longest";
            case Priority(List<String> labels) -> "priority:" + String.join(",", labels);
            case FileALabel() -> "file-a-label";
        };
    }

    /// The same for a format that has one file for all labels.
    default OverlapPolicy inOneFile() {
        return this instanceof FileALabel ? new Longest() : this;
    }

    /// For each of the spans the kept one that it has to give way to, or empty if it is kept.
    default List<Optional<ExportedSpan>> inTheWay(List<ExportedSpan> spans) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(spans::get, preference()));
        List<Optional<ExportedSpan>> inTheWay =
                new ArrayList<>(Collections.nCopies(spans.size(), Optional.empty()));
        Kept kept = new Kept();
        for (int i : order) {
            ExportedSpan span = spans.get(i);
            String layer = this instanceof FileALabel ? span.label() : "";
            inTheWay.set(i, kept.add(layer, span));
        }
        return inTheWay;
    }

    private Comparator<ExportedSpan> preference() {
        Comparator<ExportedSpan> longest =
                Comparator.comparingInt((ExportedSpan s) -> -s.span().length())
                        .thenComparingInt(s -> s.span().start());
        return switch (this) {
            case Longest(), FileALabel() -> longest;
            case Priority(List<String> labels) ->
                    Comparator.comparingInt((ExportedSpan s) -> rank(labels, s.label()))
                            .thenComparing(longest);
        };
    }

    private static int rank(List<String> labels, String label) {
        int at = labels.indexOf(label);
        return at < 0 ? labels.size() : at;
    }

    /// The spans kept so far, by layer and start; none of one layer overlap.
    final class Kept {
        private final Map<String, TreeMap<Integer, ExportedSpan>> layers = new HashMap<>();

        private Kept() {}

        /// Keeps the span, or says which one it overlaps.
        Optional<ExportedSpan> add(String layer, ExportedSpan added) {
            var byStart = layers.computeIfAbsent(layer, _ -> new TreeMap<>());
            Span span = added.span();
            var before = byStart.lowerEntry(span.end());
            if (before != null && before.getValue().span().overlaps(span)) {
                return Optional.of(before.getValue());
            }
            byStart.put(span.start(), added);
            return Optional.empty();
        }
    }
}
