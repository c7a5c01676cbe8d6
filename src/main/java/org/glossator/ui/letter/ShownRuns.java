package org.glossator.ui.letter;

import java.util.Collection;
import java.util.Iterator;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.jspecify.annotations.Nullable;

/// Keeps what the text area shows in step with the runs that it should show, and touches only what
/// differs: a paragraph whose style is set is laid out again, even if it stays as it was.
final class ShownRuns {

    private final StyleClassedTextArea area;
    private @Nullable StyleSpans<Collection<String>> shown;

    ShownRuns(StyleClassedTextArea area) {
        this.area = area;
    }

    /// The area has another text, without any styles.
    void forget() {
        shown = null;
    }

    /// @param runs of the area's whole text, which is not empty
    void show(StyleSpans<Collection<String>> runs) {
        StyleSpans<Collection<String>> before = shown;
        shown = runs;
        if (before == null) {
            area.setStyleSpans(0, runs);
            return;
        }
        int from = same(before.iterator(), runs.iterator());
        int length = runs.length();
        if (from == length) {
            return;
        }
        int to = length - sameAtEnd(before, runs, length - from);
        area.setStyleSpans(from, runs.subView(from, to));
    }

    /// How many characters at the start are styled alike.
    private static int same(
            Iterator<StyleSpan<Collection<String>>> before,
            Iterator<StyleSpan<Collection<String>>> after) {
        int same = 0;
        while (before.hasNext() && after.hasNext()) {
            StyleSpan<Collection<String>> old = before.next();
            StyleSpan<Collection<String>> now = after.next();
            if (!old.getStyle().equals(now.getStyle())) {
                return same;
            }
            same += Math.min(old.getLength(), now.getLength());
            if (old.getLength() != now.getLength()) {
                return same;
            }
        }
        return same;
    }

    /// How many characters at the end are styled alike, at most `most`.
    private static int sameAtEnd(
            StyleSpans<Collection<String>> before, StyleSpans<Collection<String>> after, int most) {
        int same = 0;
        int old = before.getSpanCount();
        int now = after.getSpanCount();
        while (old > 0 && now > 0) {
            StyleSpan<Collection<String>> last = before.getStyleSpan(--old);
            StyleSpan<Collection<String>> next = after.getStyleSpan(--now);
            if (!last.getStyle().equals(next.getStyle())) {
                break;
            }
            same += Math.min(last.getLength(), next.getLength());
            if (last.getLength() != next.getLength()) {
                break;
            }
        }
        return Math.min(same, most);
    }
}
