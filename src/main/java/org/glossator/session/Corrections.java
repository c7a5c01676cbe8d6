package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.jspecify.annotations.Nullable;

/// Turns what a reviewer wants into the edit that does it. Correcting a suggestion accepts it at
/// once, corrected: one step to do and one to undo. A note or a flag decides nothing. Empty where
/// there is nothing to do.
///
/// Suggestions are given as [MarkSet#visible] has them, so that what was remarked of one goes over
/// to the annotation that it becomes.
///
/// @param ids where the ids of new annotations come from
public record Corrections(Supplier<MarkId> ids) {

    /// Adds an annotation.
    public Edit add(Span span, String label) {
        return new Edit.Add(new Annotation(ids.get(), span, label, Attributes.none(), null));
    }

    /// Labels all these places, as one step: suggestions there are accepted, not doubled.
    ///
    /// @param label what they are labelled
    /// @param attributes what is said of the added ones
    public Edit.Batch addAll(Occurrences.Places places, String label, Attributes attributes) {
        List<Edit> edits = new ArrayList<>(places.count());
        for (Suggestion suggestion : places.suggested()) {
            edits.add(accepted(suggestion, a -> a));
        }
        for (Span span : places.free()) {
            edits.add(new Edit.Add(new Annotation(ids.get(), span, label, attributes, null)));
        }
        return new Edit.Batch(edits);
    }

    /// Accepts a suggestion as it is; an annotation needs no accepting.
    public Optional<Edit> accept(Mark mark) {
        return switch (mark) {
            case Suggestion suggestion -> Optional.of(accepted(suggestion, a -> a));
            case Annotation _ -> Optional.empty();
        };
    }

    /// Accepts every suggestion that waits for a decision, as one step.
    public Optional<Edit> acceptAll(MarkSet marks) {
        List<Edit> edits = new ArrayList<>();
        for (Suggestion suggestion : marks.undecided()) {
            edits.add(accepted(suggestion, a -> a));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(edits));
    }

    /// Rejects a suggestion or takes an annotation away. The suggestion that an annotation came
    /// from is rejected with it, so that it does not come back as undecided; note and flag go over
    /// to it.
    public Edit reject(Mark mark, MarkSet marks) {
        return switch (mark) {
            case Suggestion suggestion -> new Edit.Reject(suggestion.id());
            case Annotation annotation -> {
                MarkId origin = annotation.origin();
                yield origin == null
                        ? new Edit.Remove(annotation)
                        : rejected(origin, annotation, marks.remarks(origin));
            }
        };
    }

    /// Gives the mark another label; attributes that the new label does not have are dropped.
    public Optional<Edit> relabel(Mark mark, Label label) {
        if (mark.label().equals(label.id())) {
            return accept(mark);
        }
        return Optional.of(
                switch (mark) {
                    case Suggestion suggestion ->
                            accepted(
                                    suggestion,
                                    a ->
                                            a.withLabel(label.id())
                                                    .withAttributes(kept(a.attributes(), label)));
                    case Annotation annotation -> relabelled(annotation, label);
                });
    }

    /// Moves the mark's edges.
    public Optional<Edit> resize(Mark mark, Span span) {
        if (mark.span().equals(span)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (mark) {
                    case Suggestion suggestion -> accepted(suggestion, a -> a.withSpan(span));
                    case Annotation annotation ->
                            new Edit.Resize(annotation.id(), annotation.span(), span);
                });
    }

    /// Sets an attribute, which accepts a suggestion unless it is a note or a flag; a blank value
    /// or `null` takes it away.
    public Optional<Edit> setAttribute(Mark mark, String name, @Nullable String value) {
        String after = value == null || value.isBlank() ? null : value.strip();
        String before = mark.attributes().get(name).orElse(null);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (mark) {
                    case Suggestion suggestion when Attributes.isRemark(name) ->
                            new Edit.Remark(suggestion.id(), name, before, after);
                    case Suggestion suggestion ->
                            accepted(
                                    suggestion,
                                    a -> a.withAttributes(a.attributes().with(name, after)));
                    case Annotation annotation ->
                            new Edit.SetAttribute(annotation.id(), name, before, after);
                });
    }

    private static Edit rejected(MarkId origin, Annotation annotation, Attributes remarks) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Reopen(origin, annotation));
        edits.addAll(Edit.Remark.between(origin, remarks, annotation.attributes()));
        edits.add(new Edit.Reject(origin));
        return new Edit.Batch(edits);
    }

    private Edit accepted(Suggestion suggestion, UnaryOperator<Annotation> correction) {
        Annotation annotation = Annotation.accepting(suggestion, ids.get());
        return new Edit.Accept(suggestion.id(), correction.apply(annotation));
    }

    private static Edit relabelled(Annotation annotation, Label label) {
        List<Edit> edits = new ArrayList<>();
        annotation
                .attributes()
                .forEach((name, value) -> {
                    if (!Attributes.fits(name, label)) {
                        edits.add(new Edit.SetAttribute(annotation.id(), name, value, null));
                    }
                });
        edits.add(new Edit.Relabel(annotation.id(), annotation.label(), label.id()));
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
    }

    private static Attributes kept(Attributes attributes, Label label) {
        Attributes kept = attributes;
        for (String name : attributes.toMap().keySet()) {
            if (!Attributes.fits(name, label)) {
                kept = kept.with(name, null);
            }
        }
        return kept;
    }
}
