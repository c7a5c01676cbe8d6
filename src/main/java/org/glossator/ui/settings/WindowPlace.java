package org.glossator.ui.settings;

/// Where the window was when it was last closed, in the screen's own units.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
