package org.glossator.ui.span;

import javafx.scene.control.Label;

/// A label over as many lines as it needs, never fewer. It remembers how high it is at a width: its
/// parents ask for that many times in a row, and each answer takes laying out its text.
final class WrappedText extends Label {

    private double width = Double.NaN;
    private double height;

    WrappedText(String styleClass) {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(styleClass);
    }

    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        if (forWidth != width) {
            height = super.computePrefHeight(forWidth);
            width = forWidth;
        }
        return height;
    }
}
