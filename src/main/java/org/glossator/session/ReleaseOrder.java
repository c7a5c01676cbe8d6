package org.glossator.session;

import java.util.List;
import java.util.Map;
import org.glossator.export.FormatOptions;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.ReleaseWords;
import org.glossator.export.split.SplitPlan;
import org.jspecify.annotations.Nullable;

/// What is to be released.
///
/// @param version a semantic version that the project has no release of
/// @param selection the choice in words, as options of a command line; it is kept with the release
/// @param options what the formats are made with
/// @param plan how it is split, or `null` if it is not
public record ReleaseOrder(
        String version,
        ExportChoice choice,
        Map<String, String> selection,
        List<FormatName> formats,
        FormatOptions options,
        @Nullable SplitPlan plan,
        ReleaseWords words) {

    public ReleaseOrder {
        selection = Map.copyOf(selection);
        formats = List.copyOf(formats);
    }
}
