package org.glossator.store;

import java.util.List;
import org.glossator.mark.Annotation;

/// What an adjudicator ruled on one place of a letter.
///
/// @param adjudicator who did
/// @param reason empty if none was given
/// @param sides the marks that were ruled on, as they were then
public record RulingEntry(Reviewer adjudicator, Kind kind, String reason, List<Side> sides) {

    public RulingEntry {
        sides = List.copyOf(sides);
    }

    /// What was done. The names are stored: they must not change.
    public enum Kind {
        /// Everything was taken that all agree on: one ruling on many places.
        AGREED,
        /// Some of the marks were taken.
        TAKEN,
        /// A mark was made that nobody had.
        NEW,
        /// Nothing was taken.
        DROPPED
    }

    /// @param reviewer whose mark it is
    /// @param taken whether it went into the adjudicated layer as it is
    public record Side(Reviewer reviewer, Annotation mark, boolean taken) {}

    /// A ruling as it is stored.
    ///
    /// @param edit the edit of the adjudicated layer that made it so; it may have been undone
    public record Stored(EditId edit, LetterId letter, RulingEntry ruling) {}
}
