package org.glossator.ui.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
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
    private DisplayText display = RawLayout.of("");
    private List<Mark> marks = List.of();
    private List<Span> hits = List.of();
    private List<Tick> drawn = List.of();
    private List<Integer> drawnHits = List.of();

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

    private void draw() {
        int rows = (int) (getHeight() / TICK);
        List<Tick> ticks = ticks(rows);
        List<Integer> hitRows = hits.stream().map(hit -> row(hit, rows)).distinct().toList();
        if (ticks.equals(drawn) && hitRows.equals(drawnHits)) {
            return;
        }
        drawn = ticks;
        drawnHits = hitRows;
        getChildren().setAll(ticks.stream().map(OverviewBar::region).toList());
        hitRows.forEach(row -> getChildren().add(hitRegion(row)));
    }

    private int row(Span span, int rows) {
        long at = display.toDisplay(span.start());
        return (int) (at * rows / Math.max(1, display.text().length()));
    }

    /// At most one tick a row; where several marks share one, one that waits comes first.
    private List<Tick> ticks(int rows) {
        Tick[] byRow = new Tick[Math.max(0, rows)];
        for (Mark mark : marks) {
            int row = row(mark.span(), rows);
            boolean waits =
                    switch (mark) {
                        case Suggestion _ -> true;
                        case Annotation _ -> false;
                    };
            if (row < byRow.length && (byRow[row] == null || waits && !byRow[row].waits())) {
                byRow[row] = new Tick(row, styles.hue(mark), waits);
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (Tick tick : byRow) {
            if (tick != null) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    /// Hits reach from edge to edge, over the marks' ticks.
    private static Region hitRegion(int row) {
        Region region = new Region();
        region.getStyleClass().addAll("tick", "tick-hit");
        region.resizeRelocate(0, row * TICK, 12, TICK - 1);
        region.setManaged(false);
        return region;
    }

    private static Region region(Tick tick) {
        Region region = new Region();
        region.getStyleClass()
                .addAll(
                        "tick",
                        "tick-hue-" + tick.hue(),
                        tick.waits() ? "tick-waits" : "tick-done");
        region.resizeRelocate(
                tick.waits() ? 1 : 5, tick.row() * TICK, tick.waits() ? 9 : 5, TICK - 1);
        region.setManaged(false);
        return region;
    }

    private record Tick(int row, int hue, boolean waits) {}
}
