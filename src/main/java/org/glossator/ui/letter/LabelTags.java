package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.glossator.mark.Mark;
import org.jspecify.annotations.Nullable;

/// The names of labels as small tags over the letter, each above its span's first character. They
/// lie over the text and are no part of it, so that no offset moves; only what is in view is drawn.
/// Where two would touch, the second is left out, except where two spans begin together: their tags
/// stand side by side.
final class LabelTags extends Pane {

    private static final double GAP = 4;
    private static final double LOWER = 0.3;

    private final StyleClassedTextArea area;
    private final MarkStyle styles;
    private final Runnable afterLayout = this::place;
    private DisplayText display = RawLayout.of("");
    private List<Mark> marks = List.of();
    private int[] starts = {};
    private List<Tag> drawn = List.of();
    private boolean on;

    LabelTags(StyleClassedTextArea area, MarkStyle styles) {
        this.area = area;
        this.styles = styles;
        getStyleClass().add("label-tags");
        setMouseTransparent(true);
        setManaged(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        // After the text is laid out and before it is drawn: the tags then never lag behind it.
        sceneProperty().subscribe(this::moved);
    }

    /// Shows the tags, or takes them away.
    void setOn(boolean shown) {
        on = shown;
        starts = starts();
        clear();
    }

    /// @param shown in reading order
    void show(DisplayText shownDisplay, List<Mark> shown) {
        display = shownDisplay;
        marks = shown;
        starts = starts();
    }

    /// Where in the display the marks begin; nowhere while no tags are shown.
    private int[] starts() {
        return on
                ? marks.stream().mapToInt(mark -> display.toDisplay(mark.span()).start()).toArray()
                : new int[0];
    }

    private void moved(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void clear() {
        drawn = List.of();
        getChildren().clear();
    }

    private void place() {
        if (!on) {
            return;
        }
        List<Tag> tags = inView();
        if (!tags.equals(drawn)) {
            drawn = tags;
            draw();
        }
    }

    private List<Tag> inView() {
        int paragraphs = area.getVisibleParagraphs().size();
        if (paragraphs == 0 || starts.length == 0) {
            return List.of();
        }
        int first = area.visibleParToAllParIndex(0);
        int last = area.visibleParToAllParIndex(paragraphs - 1);
        int from = area.getAbsolutePosition(first, 0);
        int to = area.getAbsolutePosition(last, area.getParagraphLength(last));
        List<Tag> tags = new ArrayList<>();
        for (int i = firstAt(from); i < starts.length && starts[i] < to; i++) {
            Mark mark = marks.get(i);
            int start = starts[i];
            where(start)
                    .ifPresent(at ->
                            tags.add(
                                    new Tag(
                                            start,
                                            at.getX(),
                                            at.getY(),
                                            styles.tag(mark),
                                            styles.hue(mark))));
        }
        return tags;
    }

    private int firstAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        while (at > 0 && starts[at - 1] == offset) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    /// The upper left corner of the character in this pane, if it is in view.
    private Optional<Point2D> where(int start) {
        return area.getCharacterBoundsOnScreen(start, start + 1)
                .map(this::screenToLocal)
                .filter(place -> place.getMaxY() > 0 && place.getMinY() < getHeight())
                .map(LabelTags::corner);
    }

    /// On whole pixels, so that a tag that has not moved is not drawn again.
    private static Point2D corner(Bounds place) {
        return new Point2D(Math.round(place.getMinX()), Math.round(place.getMinY()));
    }

    private void draw() {
        getChildren().clear();
        Tag before = null;
        double free = 0;
        for (Tag tag : drawn) {
            boolean sameLine = before != null && Math.abs(before.y - tag.y) < 2;
            boolean together = before != null && before.start == tag.start;
            if (sameLine && tag.x < free && !together) {
                continue;
            }
            Label label = label(tag);
            double x = together ? free : tag.x;
            // Above the letters there is room within the line itself.
            label.relocate(x, tag.y - label.getHeight() * (1 - LOWER));
            free = x + label.getWidth() + GAP;
            before = tag;
        }
    }

    private Label label(Tag tag) {
        Label label = new Label(tag.words);
        label.getStyleClass().setAll("label-tag", "label-tag-" + tag.hue);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private record Tag(int start, double x, double y, String words, int hue) {}
}
