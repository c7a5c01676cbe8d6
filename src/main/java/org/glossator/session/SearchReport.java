package org.glossator.session;

/// How a search over the project ended.
///
/// @param hits how many were found
/// @param letters in how many letters
/// @param end why it ended
public record SearchReport(int hits, int letters, End end) {

    /// Why a search ended.
    public enum End {
        /// Every letter was looked at.
        COMPLETE,
        /// There may be more hits than were asked for.
        LIMIT,
        /// Somebody stopped it.
        STOPPED
    }
}
