package org.glossator.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.letter.Span;
import org.glossator.schema.Label;
import org.glossator.schema.SchemaChange;

/// What a change of the labels does to a reviewer's marks on a letter, as the edit that does it.
///
/// The edit leaves no annotation of a label that goes, and nothing decided of a suggestion that
/// goes with its label. Suggestions themselves are nobody's marks: the edit does not change them.
public record SchemaEffect(SchemaChange change) {

    /// The edit on these marks; empty if they are not concerned.
    public Optional<Edit> on(MarkSet marks) {
        List<Edit> edits = new ArrayList<>(Removal.of(change, marks));
        MarkSet left = edits.isEmpty() ? marks : marks.apply(new Edit.Batch(edits));
        edits.addAll(new Relabelling().of(left));
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(edits));
    }

    /// Those steps of an edit that still fit the marks, as after further work.
    public static Edit.Batch fitting(Edit edit, MarkSet marks) {
        List<Edit> steps = edit instanceof Edit.Batch(List<Edit> edits) ? edits : List.of(edit);
        Edit.Batch all = new Edit.Batch(steps);
        try {
            marks.apply(all);
            return all;
        } catch (EditConflict _) {
            return oneByOne(steps, marks);
        }
    }

    private static Edit.Batch oneByOne(List<Edit> steps, MarkSet marks) {
        List<Edit> fit = new ArrayList<>();
        MarkSet now = marks;
        for (Edit step : steps) {
            try {
                now = now.apply(step);
                fit.add(step);
            } catch (EditConflict _) {
                // Worked on since: it stays as it is.
            }
        }
        return new Edit.Batch(fit);
    }

    /// Annotations whose label becomes another. Where one of that label stands already, the two
    /// become one, which keeps the attributes of both.
    private final class Relabelling {

        private final Map<Place, Annotation> there = new HashMap<>();
        private final List<Edit> edits = new ArrayList<>();

        List<Edit> of(MarkSet marks) {
            List<Annotation> annotations = marks.annotations();
            annotations.forEach(a -> there.putIfAbsent(new Place(a.span(), a.label()), a));
            for (Annotation annotation : annotations) {
                change.becomes(annotation.label())
                        .flatMap(change.after()::label)
                        .ifPresent(label -> relabel(annotation, label));
            }
            return edits;
        }

        private void relabel(Annotation annotation, Label label) {
            Place place = new Place(annotation.span(), label.id());
            Annotation twin = there.get(place);
            if (twin != null) {
                there.put(place, withAttributesOf(annotation, twin, label));
                edits.add(new Edit.Remove(annotation));
                return;
            }
            annotation
                    .attributes()
                    .forEach((name, value) -> {
                        if (!Attributes.fits(name, label)) {
                            edits.add(new Edit.SetAttribute(annotation.id(), name, value, null));
                        }
                    });
            edits.add(new Edit.Relabel(annotation.id(), annotation.label(), label.id()));
            there.put(place, annotation);
        }

        private Annotation withAttributesOf(Annotation from, Annotation twin, Label label) {
            Attributes attributes = twin.attributes();
            for (Map.Entry<String, String> one : from.attributes().toMap().entrySet()) {
                if (Attributes.fits(one.getKey(), label)
                        && attributes.get(one.getKey()).isEmpty()) {
                    edits.add(new Edit.SetAttribute(twin.id(), one.getKey(), null, one.getValue()));
                    attributes = attributes.with(one.getKey(), one.getValue());
                }
            }
            return twin.withAttributes(attributes);
        }
    }

    private record Place(Span span, String label) {}
}
