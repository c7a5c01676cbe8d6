package org.glossator.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.jspecify.annotations.Nullable;

/// One reviewer's rows of several letters, as they are read: attributes before what they are of.
final class LayerMarks {

    private final Map<Long, Map<MarkId, Verdict>> verdicts = new HashMap<>();
    private final Map<Long, Map<MarkId, Attributes>> remarks = new HashMap<>();
    private final Map<Long, List<Annotation>> annotations = new HashMap<>();

    /// By letter, since an annotation's id is unique only there.
    private final Map<Long, Map<UUID, Attributes>> attributes = new HashMap<>();

    void decided(long letter, MarkId suggestion, Verdict verdict) {
        verdicts.computeIfAbsent(letter, _ -> new HashMap<>()).put(suggestion, verdict);
    }

    void remarked(long letter, MarkId suggestion, String name, String value) {
        remarks.computeIfAbsent(letter, _ -> new HashMap<>())
                .merge(suggestion, Attributes.of(name, value), Attributes::withAll);
    }

    void attribute(long letter, UUID annotation, String name, String value) {
        Map<UUID, Attributes> ofLetter = attributes.computeIfAbsent(letter, _ -> new HashMap<>());
        Attributes before = ofLetter.get(annotation);
        ofLetter.put(
                annotation, before == null ? Attributes.of(name, value) : before.with(name, value));
    }

    void annotated(long letter, UUID id, Span span, String label, @Nullable UUID origin) {
        annotations
                .computeIfAbsent(letter, _ -> new ArrayList<>())
                .add(
                        new Annotation(
                                new MarkId(id),
                                span,
                                label,
                                attributes
                                        .getOrDefault(letter, Map.of())
                                        .getOrDefault(id, Attributes.none()),
                                origin == null ? null : new MarkId(origin)));
    }

    MarkSet on(Long letter, List<Suggestion> suggestions) {
        return MarkSet.of(
                suggestions,
                verdicts.getOrDefault(letter, Map.of()),
                annotations.getOrDefault(letter, List.of()),
                remarks.getOrDefault(letter, Map.of()));
    }
}
