package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// Keeps what the text area shows in step with what it should show, and touches only the places
/// that differ: a paragraph whose style is set is laid out again, even if it stays as it was, and a
/// letter may have thousands of marks.
final class ShownMarks {

    /// Places that are so close are styled together; so are all, if there are more.
    private static final int CLOSE = 200;

    private static final int MOST_PLACES = 8;

    /// What is further away in the letter is not near in the display either.
    private static final int NEAR = 2_000;

    private final StyleClassedTextArea area;
    private final MarkStyle styles;
    private @Nullable Drawing shown;

    ShownMarks(StyleClassedTextArea area, MarkStyle styles) {
        this.area = area;
        this.styles = styles;
    }

    /// The area has another text without any styles, or the styles themselves are others.
    void forget() {
        shown = null;
    }

    /// @param display the area's text, which is not empty
    void show(DisplayText display, Drawing drawing) {
        Drawing before = shown;
        shown = drawing;
        if (before == null) {
            set(display, drawing, new Span(0, display.text().length()));
            return;
        }
        for (Span place : joined(Drawing.differences(before, drawing))) {
            set(display, near(drawing, place), display.toDisplay(place));
        }
    }

    private static Drawing near(Drawing drawing, Span place) {
        Predicate<Span> near =
                span -> span.start() < place.end() + NEAR && span.end() > place.start() - NEAR;
        return new Drawing(
                drawing.marks().stream().filter(mark -> near.test(mark.span())).toList(),
                List.of(),
                drawing.focused(),
                drawing.hits().stream().filter(near).toList(),
                drawing.currentHit());
    }

    private static List<Span> joined(List<Span> places) {
        List<Span> joined = new ArrayList<>();
        for (Span place : places) {
            if (!joined.isEmpty() && place.start() - joined.getLast().end() < CLOSE) {
                joined.add(hull(joined.removeLast(), place));
            } else {
                joined.add(place);
            }
        }
        return joined.size() > MOST_PLACES
                ? List.of(hull(joined.getFirst(), joined.getLast()))
                : joined;
    }

    private static Span hull(Span first, Span second) {
        return new Span(first.start(), Math.max(first.end(), second.end()));
    }

    private void set(DisplayText display, Drawing drawing, Span part) {
        StyleSpans<Collection<String>> runs =
                new StyleRuns(styles, display).of(drawing.marks(), drawing.focused(), part);
        area.setStyleSpans(
                part.start(),
                HitRuns.over(runs, display, part, drawing.hits(), drawing.currentHit()));
    }
}
