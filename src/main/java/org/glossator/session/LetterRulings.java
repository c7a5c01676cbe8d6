package org.glossator.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.LabelSchema;
import org.glossator.store.Reviewer;
import org.glossator.store.RulingEntry;
import org.glossator.store.RulingEntry.Side;

/// Which passages of a letter are settled. One is settled by a ruling on just these marks, saying
/// just this; if a reviewer changes a mark afterwards, the passage is open again. One that all
/// agree on is settled, too, if the adjudicated layer has it.
///
/// @param reviewers in the order of the passages' sides
/// @param schema a label that is not in it any more went with a change of the labels, and says
///   nothing of whether a mark is still the same
record LetterRulings(StandingRulings standing, List<Reviewer> reviewers, LabelSchema schema) {

    boolean isSettled(Passage passage, MarkSet gold) {
        return on(passage).isPresent() || passage.isAgreed() && has(gold, passage);
    }

    /// The ruling on the passage that stands.
    Optional<StandingRulings.Standing> on(Passage passage) {
        List<Side> sides = sides(passage, _ -> false);
        return standing.latest(ruling -> isAbout(ruling, sides));
    }

    /// What the ruling on the passage that stands made of the adjudicated layer, as it is now.
    List<Annotation> made(Passage passage, MarkSet gold) {
        return on(passage).map(ruling -> added(ruling.edit())).orElse(List.of()).stream()
                .flatMap(added -> gold.annotation(added.id()).stream())
                .toList();
    }

    /// @param taken whether the side at this place is taken
    List<Side> sides(Passage passage, IntPredicate taken) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < reviewers.size(); i++) {
            Reviewer reviewer = reviewers.get(i);
            boolean isTaken = taken.test(i);
            passage.sides().get(i).ifPresent(mark -> sides.add(new Side(reviewer, mark, isTaken)));
        }
        return sides;
    }

    /// The annotations that an edit brings.
    static List<Annotation> added(Edit edit) {
        return switch (edit) {
            case Edit.Add(Annotation annotation) -> List.of(annotation);
            case Edit.Accept accept -> List.of(accept.annotation());
            case Edit.Batch(List<Edit> edits) ->
                    edits.stream().flatMap(one -> added(one).stream()).toList();
            case Edit.Remove _,
                    Edit.Relabel _,
                    Edit.Resize _,
                    Edit.SetAttribute _,
                    Edit.Reject _,
                    Edit.Remark _,
                    Edit.Reopen _ ->
                    List.of();
        };
    }

    /// The marks of those sides that are taken; those of one place and label become one.
    static List<Annotation> united(List<Side> sides) {
        LinkedHashMap<LabelledSpan, Annotation> united = new LinkedHashMap<>();
        for (Side side : sides) {
            if (side.taken()) {
                Annotation mark = side.mark();
                LabelledSpan place = new LabelledSpan(mark.span(), mark.label(), Attributes.none());
                united.merge(place, mark, LetterRulings::withAttributesOf);
            }
        }
        return List.copyOf(united.values());
    }

    private static Annotation withAttributesOf(Annotation first, Annotation other) {
        Annotation all = first;
        for (var one : other.attributes().toMap().entrySet()) {
            if (all.attributes().get(one.getKey()).isEmpty()) {
                all = all.withAttributes(all.attributes().with(one.getKey(), one.getValue()));
            }
        }
        return all;
    }

    private static boolean has(MarkSet gold, Passage passage) {
        LabelledSpan agreed = said(passage.marks().getFirst());
        return gold.annotations().stream().map(LetterRulings::said).anyMatch(agreed::equals);
    }

    private boolean isAbout(RulingEntry ruling, List<Side> sides) {
        return ruling.sides().size() == sides.size()
                && sides.stream()
                        .allMatch(side ->
                                ruling.sides().stream().anyMatch(then -> isSame(then, side)));
    }

    private boolean isSame(Side then, Side now) {
        return then.reviewer().id() == now.reviewer().id()
                && then.mark().id().equals(now.mark().id())
                && then.mark().span().equals(now.mark().span())
                && (schema.label(then.mark().label()).isEmpty()
                        || said(then.mark()).equals(said(now.mark())));
    }

    static LabelledSpan said(Annotation annotation) {
        return LabelledSpan.of(annotation).withoutRemarks();
    }
}
