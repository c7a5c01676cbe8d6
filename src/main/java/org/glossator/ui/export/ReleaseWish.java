package org.glossator.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.ReleaseWords;
import org.glossator.export.split.SplitRatio;

/// What the reviewer wants released.
///
/// @param words with the guidelines of the release before, if there was one
/// @param guidelines a file whose text takes their place; empty if they stay
/// @param doneOnly only letters that are done
/// @param rejected rejected suggestions too, as hard negatives, where the form has a place
/// @param split how the letters are parted
public record ReleaseWish(
        String version,
        ReleaseWords words,
        Optional<Path> guidelines,
        List<FormatName> formats,
        Selection selection,
        boolean doneOnly,
        boolean rejected,
        Parting split) {

    /// How letters are parted.
    public sealed interface Parting {

        /// As in the release before; not at all if there is none.
        record AsBefore() implements Parting {}

        record Together() implements Parting {}

        record By(SplitRatio ratio) implements Parting {}
    }

    public ReleaseWish {
        formats = List.copyOf(formats);
    }
}
