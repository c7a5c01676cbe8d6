package org.glossator.store;

import java.time.Duration;
import java.time.Instant;
import org.glossator.mark.Edit;
import org.jspecify.annotations.Nullable;

/// An entry of a reviewer's log of a letter.
///
/// @param madeAt to the microsecond, which is what every database keeps
/// @param edit what was applied: for an undo the inverse, so that the log is replayed by applying
///   every entry's edit in turn, whatever its kind
/// @param spent how long the reviewer had worked since the edit or the opening before it, idle time
///   left out; zero where that was not measured
/// @param bulk the action on many letters that it is a part of, or `null`
public record LoggedEdit(
        EditId id, Instant madeAt, Kind kind, Edit edit, Duration spent, @Nullable BulkId bulk) {

    /// Why the edit was applied. The names are stored: they must not change.
    public enum Kind {
        DO,
        UNDO,
        REDO,
        /// A change of the project's labels made it. What was done before cannot be undone on its
        /// own any more, unless the change is undone first.
        SCHEMA,
        /// A change of the labels was undone.
        RESTORE
    }
}
