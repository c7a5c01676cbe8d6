package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.jspecify.annotations.Nullable;

/// Flattens marks, which may nest and overlap, into the partition of the text that a text area
/// takes: runs that lie side by side, each with its style classes. Pure; needs no screen.
final class StyleRuns {

    /// Longest first, so that in a run the last one is the innermost.
    private static final Comparator<Mark> OUTER_FIRST =
            Comparator.<Mark>comparingInt(mark -> -mark.span().length())
                    .thenComparing(Mark::span)
                    .thenComparing(Mark::id);

    private final MarkStyle styles;
    private final DisplayText display;

    StyleRuns(MarkStyle styles, DisplayText display) {
        this.styles = styles;
        this.display = display;
    }

    /// The runs of the whole display.
    ///
    /// @param marks in reading order
    /// @param focused the mark in the frame, or `null`
    StyleSpans<Collection<String>> of(List<Mark> marks, @Nullable MarkId focused) {
        return of(marks, focused, new Span(0, display.text().length()));
    }

    /// The runs of a part of the display.
    ///
    /// @param marks at least those that reach into the part, in reading order
    /// @param focused the mark in the frame, or `null`
    /// @param part in the display's offsets
    StyleSpans<Collection<String>> of(List<Mark> marks, @Nullable MarkId focused, Span part) {
        StyleSpansBuilder<Collection<String>> runs = new StyleSpansBuilder<>(marks.size() * 2 + 1);
        TreeSet<Mark> open = new TreeSet<>(OUTER_FIRST);
        int at = part.start();
        for (Edge edge : edges(marks, part)) {
            if (edge.at > at) {
                runs.add(classes(open, focused), edge.at - at);
                at = edge.at;
            }
            if (edge.opens) {
                open.add(edge.mark);
            } else {
                open.remove(edge.mark);
            }
        }
        runs.add(List.of(), part.end() - at);
        return runs.create();
    }

    private List<Edge> edges(List<Mark> marks, Span part) {
        List<Edge> edges = new ArrayList<>(marks.size() * 2);
        for (Mark mark : marks) {
            Span shown = display.toDisplay(mark.span());
            int start = Math.max(shown.start(), part.start());
            int end = Math.min(shown.end(), part.end());
            if (start < end) {
                edges.add(new Edge(start, true, mark));
                edges.add(new Edge(end, false, mark));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::at));
        return edges;
    }

    private Collection<String> classes(TreeSet<Mark> open, @Nullable MarkId focused) {
        if (open.isEmpty()) {
            return List.of();
        }
        LayerLook layers = styles.layers();
        if (layers != null) {
            return classes(open, layers);
        }
        List<String> classes = new ArrayList<>(styles.wash(open.last()));
        classes.addAll(styles.line(open.first()));
        for (Mark mark : open) {
            if (mark.id().equals(focused)) {
                classes.add("focused-mark");
            }
        }
        return classes;
    }

    /// Of several reviewers' marks those that are quiet only show where nothing louder is.
    private Collection<String> classes(TreeSet<Mark> open, LayerLook layers) {
        List<Mark> loud =
                open.stream()
                        .filter(mark -> layers.voice().apply(mark) != LayerLook.Voice.QUIET)
                        .toList();
        if (loud.isEmpty()) {
            return styles.line(open.first());
        }
        List<String> classes = new ArrayList<>(styles.wash(loud.getLast()));
        classes.addAll(styles.line(loud.getFirst()));
        for (Mark mark : loud) {
            switch (layers.voice().apply(mark)) {
                case QUIET, PLAIN -> {}
                case LOUD -> classes.add("loud-mark");
                case FOCUSED -> classes.add("focused-mark");
            }
        }
        return classes.stream().distinct().toList();
    }

    private record Edge(int at, boolean opens, Mark mark) {}
}
