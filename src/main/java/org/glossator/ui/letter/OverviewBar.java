package org.glossator.ui.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Mark;
import org.glossator.mark.Suggestion;

/// The thin bar beside the scroll bar: where in the letter spans lie, and which still wait. A click
/// goes there. However many spans there are, it draws at most one tick a few pixels.
final class OverviewBar extends Pane {

    private static final double TICK = 3;

    private final MarkStyle styles;
    private final Map<Tick, Region> drawn = new HashMap<>();
    private DisplayText display = RawLayout.of("");
    private List<Mark> marks = List.of();
    private List<Span> hits = List.of();

    /// @param onClick told the display's offset that was clicked
    OverviewBar(MarkStyle styles, IntConsumer onClick) {
        this.styles = styles;
        getStyleClass().add("overview");
        setMouseTransparent(false);
        heightProperty().subscribe(this::draw);
        setOnMouseClicked(event ->
                onClick.accept((int) (event.getY() / getHeight() * display.text().length())));
    }

    /// Shows these marks and a search's hits, both in reading order.
    void show(DisplayText shown, List<Mark> shownMarks, List<Span> shownHits) {
        display = shown;
        hits = shownHits;
        marks = shownMarks;
        draw();
    }

    /// Touches only the ticks that changed: each new one has to be styled before the next frame.
    private void draw() {
        int rows = (int) (getHeight() / TICK);
        Set<Tick> ticks = new HashSet<>(ticks(rows));
        hits.forEach(hit -> ticks.add(new Tick.OfHit(row(hit, rows))));
        Set<Tick> gone = new HashSet<>(drawn.keySet());
        gone.removeAll(ticks);
        getChildren().removeAll(gone.stream().map(drawn::remove).toList());
        ticks.removeAll(drawn.keySet());
        ticks.forEach(tick -> drawn.put(tick, region(tick)));
        getChildren().addAll(ticks.stream().map(drawn::get).toList());
    }

    private int row(Span span, int rows) {
        long at = display.toDisplay(span.start());
        return (int) (at * rows / Math.max(1, display.text().length()));
    }

    /// At most one tick a row; where several marks share one, one that waits comes first.
    private List<Tick> ticks(int rows) {
        Tick.OfMark[] byRow = new Tick.OfMark[Math.max(0, rows)];
        for (Mark mark : marks) {
            int row = row(mark.span(), rows);
            boolean waits =
                    switch (mark) {
                        case Suggestion _ -> true;
                        case Annotation _ -> false;
                    };
            if (row < byRow.length && (byRow[row] == null || waits && !byRow[row].waits())) {
                byRow[row] = new Tick.OfMark(row, styles.hue(mark), waits);
            }
        }
        return Stream.<Tick>of(byRow).filter(Objects::nonNull).toList();
    }

    private static Region region(Tick tick) {
        Region region = new Region();
        region.setManaged(false);
        region.getStyleClass().add("tick");
        double y = tick.row() * TICK;
        switch (tick) {
            case Tick.OfHit _ -> {
                // From edge to edge, over the marks' ticks.
                region.getStyleClass().add("tick-hit");
                region.resizeRelocate(0, y, 12, TICK - 1);
                region.setViewOrder(-1);
            }
            case Tick.OfMark(int _, int hue, boolean waits) -> {
                region.getStyleClass()
                        .addAll("tick-hue-" + hue, waits ? "tick-waits" : "tick-done");
                region.resizeRelocate(waits ? 1 : 5, y, waits ? 9 : 5, TICK - 1);
            }
        }
        return region;
    }

    private sealed interface Tick {

        int row();

        record OfMark(int row, int hue, boolean waits) implements Tick {}

        record OfHit(int row) implements Tick {}
    }
}
