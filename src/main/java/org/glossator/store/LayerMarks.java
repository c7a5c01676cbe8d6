package org.glossator.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;

/// One reviewer's rows of several letters, as they are read.
final class LayerMarks {

    private final Map<Long, Map<MarkId, Verdict>> verdicts = new HashMap<>();
    private final Map<Long, Map<MarkId, Attributes>> remarks = new HashMap<>();
    private final Map<Long, List<Annotation>> annotations = new HashMap<>();
    private final Map<Long, MarkSet> packed = new HashMap<>();

    void decided(long letter, MarkId suggestion, Verdict verdict) {
        verdicts.computeIfAbsent(letter, _ -> new HashMap<>()).put(suggestion, verdict);
    }

    void remarked(long letter, MarkId suggestion, String name, String value) {
        remarks.computeIfAbsent(letter, _ -> new HashMap<>())
                .merge(suggestion, Attributes.of(name, value), Attributes::withAll);
    }

    void annotated(long letter, Annotation annotation) {
        annotations.computeIfAbsent(letter, _ -> new ArrayList<>()).add(annotation);
    }

    void packed(long letter, MarkSet marks) {
        packed.put(letter, marks);
    }

    boolean isPacked(Long letter) {
        return packed.containsKey(letter);
    }

    MarkSet on(Long letter, List<Suggestion> suggestions) {
        MarkSet whole = packed.get(letter);
        if (whole != null) {
            return whole;
        }
        return MarkSet.of(
                suggestions,
                verdicts.getOrDefault(letter, Map.of()),
                annotations.getOrDefault(letter, List.of()),
                remarks.getOrDefault(letter, Map.of()));
    }
}
