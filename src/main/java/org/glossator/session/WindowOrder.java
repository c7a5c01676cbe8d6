package org.glossator.session;

import org.jspecify.annotations.Nullable;

/// A sample of windows that is to be drawn, to be read for what is missing.
///
/// @param label what is looked for: windows lie between suggestions of this label; `null` for all
/// @param length of a window, in UTF-16 code units
/// @param count how many to draw
/// @param seed the same draws the same
/// @param level of the intervals, such as 0.95
public record WindowOrder(
        @Nullable String label, int length, long count, long seed, double level) {}
