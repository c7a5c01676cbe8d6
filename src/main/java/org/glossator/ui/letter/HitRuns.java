package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// Lays the hits of a search over the runs of the marks.
final class HitRuns {

    /// Two classes, so that a hit's colour wins over that of the mark that it is on.
    private static final List<String> HIT = List.of("search-hit", "hit-wash");

    private static final List<String> CURRENT = List.of("search-hit", "hit-wash", "current-hit");

    private HitRuns() {}

    /// @param marks the runs of the part
    /// @param part of the display, in its offsets
    /// @param hits in the letter's offsets, in reading order
    /// @param current the one that the search is at, or `null`
    static StyleSpans<Collection<String>> over(
            StyleSpans<Collection<String>> marks,
            DisplayText display,
            Span part,
            List<Span> hits,
            @Nullable Span current) {
        if (hits.isEmpty()) {
            return marks;
        }
        StyleSpansBuilder<Collection<String>> runs = new StyleSpansBuilder<>(hits.size() * 2 + 1);
        int at = part.start();
        for (Span hit : hits) {
            Span shown = display.toDisplay(hit);
            // Of hits that overlap, the later one begins where the earlier one ends.
            int start = Math.max(at, shown.start());
            int end = Math.min(part.end(), shown.end());
            if (end > start) {
                runs.add(List.of(), start - at);
                runs.add(hit.equals(current) ? CURRENT : HIT, end - start);
                at = end;
            }
        }
        runs.add(List.of(), part.end() - at);
        return marks.overlay(runs.create(), HitRuns::both);
    }

    private static Collection<String> both(Collection<String> mark, Collection<String> hit) {
        if (hit.isEmpty()) {
            return mark;
        }
        List<String> classes = new ArrayList<>(mark);
        classes.addAll(hit);
        return classes;
    }
}
