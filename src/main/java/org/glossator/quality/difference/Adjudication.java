package org.glossator.quality.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;

/// Rulings as edits on the gold layer, which is the layer of a reviewer who adjudicates.
///
/// After a ruling the gold layer has what was taken, as it was taken, and nothing of what was not.
/// Suggestions that stand where a ruling took something are accepted, and those of which it took
/// nothing are rejected, as if the adjudicator had decided them. A place can be ruled on again.
///
/// @param ids where new annotations get their ids from
public record Adjudication(Supplier<MarkId> ids) {

    /// The edit after which the gold layer has, of all these marks, what is taken and no other.
    ///
    /// @param gold the gold layer's marks of the letter
    /// @param concerned the marks that are ruled on, and what an earlier ruling on them made of the
    ///   gold layer
    /// @param taken some of them, or marks that nobody had
    /// @return empty if the gold layer is so already
    public Optional<Edit> settle(MarkSet gold, List<Annotation> concerned, List<Annotation> taken) {
        List<Edit> steps = new Steps(gold, concerned, taken).all();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(steps));
    }

    private static boolean samePlace(Annotation one, Span span, String label) {
        return one.span().equals(span) && one.label().equals(label);
    }

    private static boolean same(Annotation one, Annotation other) {
        return samePlace(one, other.span(), other.label())
                && one.attributes().equals(other.attributes());
    }

    /// The steps for one place.
    private final class Steps {

        private final MarkSet gold;
        private final List<Annotation> sides;
        private final List<Annotation> taken;
        private final List<Edit> edits = new ArrayList<>();

        Steps(MarkSet gold, List<Annotation> sides, List<Annotation> taken) {
            this.gold = gold;
            this.sides = sides;
            this.taken = taken;
        }

        List<Edit> all() {
            List<Annotation> there =
                    gold.annotations().stream().filter(this::isOfThisPlace).toList();
            there.stream()
                    .filter(a -> taken.stream().noneMatch(t -> same(a, t)))
                    .forEach(a -> {
                        MarkId origin = a.origin();
                        if (origin != null && gold.verdict(origin) == Verdict.ACCEPTED) {
                            edits.add(new Edit.Reopen(origin, a));
                        } else {
                            edits.add(new Edit.Remove(a));
                        }
                    });
            List<MarkId> open = new ArrayList<>(openSuggestions());
            for (Annotation annotation : taken) {
                if (there.stream().noneMatch(a -> same(a, annotation))) {
                    take(annotation, open);
                }
            }
            open.forEach(id -> edits.add(new Edit.Reject(id)));
            return edits;
        }

        private boolean isOfThisPlace(Annotation annotation) {
            return sides.stream()
                    .anyMatch(side -> samePlace(annotation, side.span(), side.label()));
        }

        /// The suggestions that the two worked from and that are, or will be, undecided.
        private List<MarkId> openSuggestions() {
            List<MarkId> reopened =
                    edits.stream()
                            .filter(Edit.Reopen.class::isInstance)
                            .map(edit -> ((Edit.Reopen) edit).suggestion())
                            .toList();
            return gold.suggestions().stream()
                    .filter(this::isSource)
                    .map(Suggestion::id)
                    .filter(id ->
                            gold.verdict(id) == Verdict.UNDECIDED
                                    || reopened.contains(id)
                                    || reopen(id))
                    .toList();
        }

        /// A suggestion that an earlier ruling rejected is opened again if it is taken now.
        private boolean reopen(MarkId id) {
            boolean wanted =
                    gold.verdict(id) == Verdict.REJECTED
                            && taken.stream().anyMatch(t -> id.equals(t.origin()));
            if (wanted) {
                edits.add(new Edit.Reopen(id, null));
            }
            return wanted;
        }

        private boolean isSource(Suggestion suggestion) {
            return sides.stream()
                    .anyMatch(side ->
                            suggestion.id().equals(side.origin())
                                    || samePlace(side, suggestion.span(), suggestion.label()));
        }

        private void take(Annotation annotation, List<MarkId> open) {
            MarkId origin = annotation.origin();
            boolean fromSuggestion = origin != null && open.remove(origin);
            Annotation own =
                    new Annotation(
                            ids.get(),
                            annotation.span(),
                            annotation.label(),
                            annotation.attributes(),
                            fromSuggestion ? origin : null);
            edits.add(fromSuggestion ? new Edit.Accept(origin, own) : new Edit.Add(own));
        }
    }
}
