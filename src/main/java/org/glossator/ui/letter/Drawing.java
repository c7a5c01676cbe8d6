package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.ui.letter.LayerLook.Voice;
import org.jspecify.annotations.Nullable;

/// What is drawn over a letter: marks and a search's hits.
///
/// @param marks in reading order
/// @param voices how loud each mark is drawn; empty if all are one reviewer's
/// @param focused the mark in the frame, or `null`
/// @param hits in reading order
/// @param currentHit the one that the search is at, or `null`
record Drawing(
        List<Mark> marks,
        List<Voice> voices,
        @Nullable MarkId focused,
        List<Span> hits,
        @Nullable Span currentHit) {

    /// Where the two differ, in the letter's offsets, in reading order; the same place may come
    /// twice.
    static List<Span> differences(Drawing before, Drawing after) {
        List<Span> places = new ArrayList<>();
        addDifferences(before.drawnMarks(), after.drawnMarks(), places);
        addDifferences(before.drawnHits(), after.drawnHits(), places);
        places.sort(null);
        return places;
    }

    private static void addDifferences(List<Drawn> before, List<Drawn> after, List<Span> places) {
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size()) {
            Drawn was = before.get(old);
            Drawn is = after.get(now);
            int order = was.span.compareTo(is.span);
            if (order != 0 || !was.equals(is)) {
                places.add(order <= 0 ? was.span : is.span);
            }
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
        before.subList(old, before.size()).forEach(gone -> places.add(gone.span));
        after.subList(now, after.size()).forEach(come -> places.add(come.span));
    }

    private List<Drawn> drawnMarks() {
        List<Drawn> drawn = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Voice voice = voices.isEmpty() ? null : voices.get(i);
            drawn.add(new Drawn(mark.span(), mark, mark.id().equals(focused), voice));
        }
        return drawn;
    }

    private List<Drawn> drawnHits() {
        return hits.stream()
                .map(hit -> new Drawn(hit, null, hit.equals(currentHit), null))
                .toList();
    }

    private record Drawn(Span span, @Nullable Mark mark, boolean stressed, @Nullable Voice voice) {}
}
