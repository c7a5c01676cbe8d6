package org.glossator.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.export.split.Side;
import org.glossator.letter.Letter;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;

/// A letter as exports see it.
///
/// @param id what the letter is called in the export; unique there
/// @param spans in the order in which they are written; they may overlap
/// @param meta what else is to be known of the letter, in this order
/// @param rejected suggestions that were rejected, where they are asked for: hard negatives
public record ExportedLetter(
        String id,
        Letter letter,
        List<ExportedSpan> spans,
        Map<String, String> meta,
        List<ExportedSpan> rejected) {

    /// The name in `meta` under which exports put the letter's identity themselves.
    static final String RESERVED_META = "letter";

    private static final String SPLIT = "split";
    private static final String GROUP = "group";

    /// @throws IllegalArgumentException if a span ends behind the letter's text, or `meta` has an
    ///   entry `letter`, which is the exports' own
    public ExportedLetter {
        spans = List.copyOf(spans);
        rejected = List.copyOf(rejected);
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        if (meta.containsKey(RESERVED_META)) {
            throw new IllegalArgumentException("meta." + RESERVED_META + " is the exports' own");
        }
        for (ExportedSpan span : spans) {
            if (!letter.holds(span.span())) {
                throw new IllegalArgumentException(
                        id + " ends before " + span.label() + " " + span.span());
            }
        }
    }

    /// A letter without rejected suggestions.
    public ExportedLetter(
            String id, Letter letter, List<ExportedSpan> spans, Map<String, String> meta) {
        this(id, letter, spans, meta, List.of());
    }

    /// The same under another id.
    public ExportedLetter withId(String changed) {
        return new ExportedLetter(changed, letter, spans, meta, rejected);
    }

    /// The same with other spans.
    public ExportedLetter withSpans(List<ExportedSpan> changed) {
        return new ExportedLetter(id, letter, changed, meta, rejected);
    }

    /// The same on a side of a split, which its `meta` then says.
    ///
    /// @param group what its near-duplicates have in common with it
    public ExportedLetter on(Side side, String group) {
        Map<String, String> more = new LinkedHashMap<>(meta);
        more.put(SPLIT, side.id());
        more.put(GROUP, group);
        return new ExportedLetter(id, letter, spans, more, rejected);
    }

    /// The side of a split that its `meta` says it is on.
    public Optional<Side> side() {
        return Optional.ofNullable(meta.get(SPLIT)).map(Side::of);
    }

    /// The group that its `meta` names; empty if the corpus is not split.
    public String group() {
        return meta.getOrDefault(GROUP, "");
    }

    /// The same with other rejected suggestions.
    public ExportedLetter withRejected(List<ExportedSpan> changed) {
        return new ExportedLetter(id, letter, spans, meta, changed);
    }

    /// The same with the suggestions that were rejected.
    public ExportedLetter withRejected(MarkSet marks) {
        return withRejected(marks.rejected().stream().map(ExportedSpan::rejected).toList());
    }

    /// The same with only the spans and rejected suggestions of these labels; empty for all.
    public ExportedLetter withLabels(Set<String> labels) {
        return labels.isEmpty()
                ? this
                : withSpans(only(spans, labels)).withRejected(only(rejected, labels));
    }

    private static List<ExportedSpan> only(List<ExportedSpan> spans, Set<String> labels) {
        return spans.stream().filter(span -> labels.contains(span.label())).toList();
    }

    /// The same with another text, on which the spans stand where they stood.
    public ExportedLetter withLetter(Letter changed) {
        return new ExportedLetter(id, changed, spans, meta, rejected);
    }

    /// The letter with those of its marks that are selected, in reading order.
    public static ExportedLetter of(
            String id,
            Letter letter,
            MarkSet marks,
            Selection selection,
            Map<String, String> meta) {
        List<ExportedSpan> spans = new ArrayList<>();
        for (Mark mark : marks.visible()) {
            switch (mark) {
                case Annotation annotation -> spans.add(ExportedSpan.of(annotation, marks));
                case Suggestion suggestion when selection == Selection.ALL ->
                        spans.add(ExportedSpan.of(suggestion));
                case Suggestion _ -> {}
            }
        }
        return new ExportedLetter(id, letter, spans, meta);
    }
}
