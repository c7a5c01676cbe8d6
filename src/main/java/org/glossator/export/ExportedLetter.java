package org.glossator.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public record ExportedLetter(
        String id, Letter letter, List<ExportedSpan> spans, Map<String, String> meta) {

    /// The name in `meta` under which exports put the letter's identity themselves.
    static final String RESERVED_META = "letter";

    /// @throws IllegalArgumentException if a span ends behind the letter's text, or `meta` has an
    ///   entry `letter`, which is the exports' own
    public ExportedLetter {
        spans = List.copyOf(spans);
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
