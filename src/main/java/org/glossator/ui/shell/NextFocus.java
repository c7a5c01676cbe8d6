package org.glossator.ui.shell;

import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.jspecify.annotations.Nullable;

/// Which mark the eye should be on: after a letter is opened, an edit made, a step undone.
final class NextFocus {

    private NextFocus() {}

    /// The mark at the place where the reviewer was, or the first one that waits.
    static @Nullable MarkId inOpened(int place, MarkSet marks) {
        return marks.visible().stream()
                .filter(mark -> place > 0 && mark.span().start() == place)
                .findFirst()
                .map(Mark::id)
                .orElseGet(() -> first(marks));
    }

    private static @Nullable MarkId first(MarkSet marks) {
        return marks.undecided().stream()
                .<Mark>map(suggestion -> suggestion)
                .findFirst()
                .or(() -> marks.visible().stream().findFirst())
                .map(Mark::id)
                .orElse(null);
    }

    /// The first mark that is not as it was before, or the focused one if all are.
    static @Nullable MarkId ofChange(MarkSet before, MarkSet after, @Nullable MarkId focused) {
        for (Mark mark : after.visible()) {
            if (before.visible(mark.id()).filter(mark::equals).isEmpty()) {
                return mark.id();
            }
        }
        return focused != null && after.visible(focused).isPresent() ? focused : null;
    }

    /// The mark itself, or the one that stands where it stood, or none.
    static @Nullable MarkId staying(Mark before, MarkSet after) {
        return after.visible(before.id())
                .or(() ->
                        after.visible().stream()
                                .filter(mark -> mark.span().overlaps(before.span()))
                                .findFirst())
                .map(Mark::id)
                .orElse(null);
    }

    /// The mark that an edit makes or changes, or `null` if it takes one away.
    static @Nullable MarkId ofEdit(Edit edit) {
        return switch (edit) {
            case Edit.Accept(MarkId _, Annotation annotation) -> annotation.id();
            case Edit.Add(Annotation annotation) -> annotation.id();
            case Edit.Remove _, Edit.Reject _ -> null;
            case Edit.Reopen reopen -> reopen.suggestion();
            case Edit.Remark remark -> remark.suggestion();
            case Edit.Relabel relabel -> relabel.annotation();
            case Edit.Resize resize -> resize.annotation();
            case Edit.SetAttribute set -> set.annotation();
            case Edit.Batch batch ->
                    batch.edits().isEmpty() ? null : ofEdit(batch.edits().getLast());
        };
    }
}
