package org.glossator.ui.shell;

import java.util.List;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.jspecify.annotations.Nullable;

/// Which spans the walk from one to the next stops at.
enum Walk {
    ALL,
    UNDECIDED,
    DOUBTFUL;

    /// The way of walking that the key changes to.
    Walk following() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The mark to stop at next, around the end of the letter if need be.
    ///
    /// @param marks in reading order
    /// @param from the mark that the walk is at, or `null`
    /// @param caret where the walk begins without one
    /// @param step 1 for forwards, -1 for backwards
    /// @param doubt the confidence below which a suggestion is doubtful
    /// @return `null` if there is none to stop at
    @Nullable Mark next(
            List<Mark> marks, @Nullable MarkId from, int caret, int step, double doubt) {
        if (marks.isEmpty()) {
            return null;
        }
        int at = indexOf(marks, from);
        int start = at >= 0 ? at : gap(marks, caret, step);
        for (int i = 1; i <= marks.size(); i++) {
            Mark mark = marks.get(Math.floorMod(start + i * step, marks.size()));
            if (stopsAt(mark, doubt)) {
                return mark;
            }
        }
        return null;
    }

    /// The place in the list from which a step leads to the first mark on that side of the caret.
    private static int gap(List<Mark> marks, int caret, int step) {
        int behind = 0;
        while (behind < marks.size() && marks.get(behind).span().start() < caret) {
            behind++;
        }
        return step > 0 ? behind - 1 : behind;
    }

    private static int indexOf(List<Mark> marks, @Nullable MarkId id) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private boolean stopsAt(Mark mark, double doubt) {
        return switch (mark) {
            case Suggestion suggestion -> this != DOUBTFUL || suggestion.confidence() < doubt;
            case Annotation _ -> this == ALL;
        };
    }
}
