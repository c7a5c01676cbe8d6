package org.glossator.quality.consistency;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Span;

/// What is said of one text wherever it is labelled.
final class TextUse {

    private final Map<String, Counted> labels = new TreeMap<>();
    private final Map<LabelAttribute, Map<String, Counted>> values =
            new TreeMap<>(
                    Comparator.comparing(LabelAttribute::label)
                            .thenComparing(LabelAttribute::attribute));
    private final Map<String, Counted> unlabelled = new TreeMap<>();

    void labelled(String label, long letter, Span span) {
        labels.computeIfAbsent(label, _ -> new Counted()).see(letter, span);
    }

    void valued(LabelAttribute attribute, String value, long letter, Span span) {
        values.computeIfAbsent(attribute, _ -> new TreeMap<>())
                .computeIfAbsent(value, _ -> new Counted())
                .see(letter, span);
    }

    void unlabelled(String label, long letter, Span span) {
        unlabelled.computeIfAbsent(label, _ -> new Counted()).see(letter, span);
    }

    Map<String, Counted> labels() {
        return labels;
    }

    Map<LabelAttribute, Map<String, Counted>> values() {
        return values;
    }

    Map<String, Counted> unlabelled() {
        return unlabelled;
    }
}
