package org.glossator.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;

/// What a reviewer just did to the open letter, as a person would tell it: correcting a suggestion
/// is a correction, whatever edit does it.
///
/// @param way whether it was done, undone or done again
/// @param sort what was done
/// @param span the place in the letter that it is about; of several the first
/// @param label the label that the place has by it, or had
/// @param count of how many places it is about
record Deed(Way way, Sort sort, Span span, String label, int count) {

    enum Way {
        DONE,
        UNDONE,
        REDONE
    }

    enum Sort {
        ACCEPTED,
        REJECTED,
        RELABELLED,
        RESIZED,
        DESCRIBED,
        ADDED,
        REMOVED,
        REOPENED,
        /// Different things at different places, as when an earlier state is brought back.
        MIXED
    }

    /// @param edit as it was done, also if it is undone now
    /// @param before the marks before it was done
    /// @param after the marks after it was done
    static Deed of(Way way, Edit edit, MarkSet before, MarkSet after) {
        return switch (edit) {
            case Edit.Accept(MarkId suggestion, Annotation annotation) ->
                    new Deed(
                            way,
                            before.suggestion(suggestion)
                                    .map(from -> accepted(from, annotation))
                                    .orElse(Sort.ACCEPTED),
                            annotation.span(),
                            annotation.label(),
                            1);
            case Edit.Add(Annotation one) -> about(way, Sort.ADDED, one);
            case Edit.Remove(Annotation one) -> about(way, Sort.REMOVED, one);
            case Edit.Reject(MarkId id) -> about(way, Sort.REJECTED, mark(id, before, after));
            case Edit.Reopen reopen ->
                    about(way, Sort.REOPENED, mark(reopen.suggestion(), before, after));
            case Edit.Relabel(MarkId id, String _, String label) ->
                    new Deed(way, Sort.RELABELLED, mark(id, before, after).span(), label, 1);
            case Edit.Resize(MarkId id, Span _, Span span) ->
                    new Deed(way, Sort.RESIZED, span, mark(id, before, after).label(), 1);
            case Edit.SetAttribute set ->
                    about(way, Sort.DESCRIBED, mark(set.annotation(), before, after));
            case Edit.Remark remark ->
                    about(way, Sort.DESCRIBED, mark(remark.suggestion(), before, after));
            case Edit.Batch(List<Edit> edits) -> several(way, edits, before, after);
        };
    }

    private static Sort accepted(Suggestion from, Annotation annotation) {
        if (!from.label().equals(annotation.label())) {
            return Sort.RELABELLED;
        }
        if (!from.span().equals(annotation.span())) {
            return Sort.RESIZED;
        }
        return annotation.agreesWith(from) ? Sort.ACCEPTED : Sort.DESCRIBED;
    }

    /// Several edits of one place are one thing done: relabelling drops attributes, deleting
    /// rejects what a label came from. The last of them says what it was meant for.
    private static Deed several(Way way, List<Edit> edits, MarkSet before, MarkSet after) {
        Edit last = edits.getLast();
        Deed one = of(way, last, before, after);
        Map<MarkId, List<Edit>> places =
                edits.stream()
                        .filter(edit -> !(edit instanceof Edit.Batch))
                        .collect(Collectors.groupingBy(Deed::place));
        if (isMixed(places, last)) {
            return new Deed(way, Sort.MIXED, one.span, one.label, places.size());
        }
        Sort sort =
                last instanceof Edit.Reject && edits.getFirst() instanceof Edit.Reopen
                        ? Sort.REMOVED
                        : one.sort;
        return new Deed(way, sort, one.span, one.label, places(edits, last));
    }

    private static boolean isMixed(Map<MarkId, List<Edit>> places, Edit last) {
        return !(last instanceof Edit.Add)
                && places.values().stream()
                                .map(List::getLast)
                                .map(Edit::getClass)
                                .distinct()
                                .count()
                        > 1;
    }

    /// The suggestion that a place goes back to, or the mark that stands there.
    private static MarkId place(Edit edit) {
        return edit.touches().getFirst();
    }

    /// Labelling the same words elsewhere adds, and accepts where it was suggested: all are places.
    private static int places(List<Edit> edits, Edit last) {
        boolean all =
                last instanceof Edit.Add
                        && edits.stream().noneMatch(edit -> edit instanceof Edit.Remove);
        return (int)
                edits.stream().filter(edit -> all || edit.getClass() == last.getClass()).count();
    }

    private static Deed about(Way way, Sort sort, Mark mark) {
        return new Deed(way, sort, mark.span(), mark.label(), 1);
    }

    private static Mark mark(MarkId id, MarkSet before, MarkSet after) {
        return before.visible(id)
                .or(() -> after.visible(id))
                .or(() -> before.suggestion(id).map(Mark.class::cast))
                .orElseThrow();
    }
}
