package org.glossator.ui.quality;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.glossator.quality.Interval;

/// An estimate of a share and where it lies, on a line from 0 to 1.
final class IntervalBar extends Pane {

    private static final double HIGH = 12;
    private static final double DOT = 7;

    private final Region line = part("interval-line");
    private final Region reach = part("interval-reach");
    private final Region dot = part("interval-dot");
    private final double share;
    private final Interval interval;

    IntervalBar(double share, Interval interval) {
        this.share = share;
        this.interval = interval;
        getStyleClass().add("interval-bar");
        setMinHeight(HIGH);
        setPrefHeight(HIGH);
        getChildren().addAll(line, reach, dot);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - DOT;
        double middle = getHeight() / 2;
        double left = DOT / 2;
        line.resizeRelocate(left, middle - 0.5, wide, 1);
        double low = left + wide * interval.low();
        reach.resizeRelocate(low, middle - 2, Math.max(1, left + wide * interval.high() - low), 4);
        dot.resizeRelocate(wide * share, middle - DOT / 2, DOT, DOT);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
