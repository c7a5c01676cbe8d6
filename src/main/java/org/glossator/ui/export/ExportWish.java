package org.glossator.ui.export;

import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.split.SplitRatio;
import org.jspecify.annotations.Nullable;

/// What the reviewer wants exported.
///
/// @param doneOnly only letters that are done
/// @param rejected rejected suggestions too, as hard negatives, where the format has a place
/// @param split how the letters are parted, or `null` if they stay together
public record ExportWish(
        FormatName format,
        Selection selection,
        boolean doneOnly,
        boolean rejected,
        @Nullable SplitRatio split) {}
