package org.glossator.ui.history;

import java.util.List;
import org.glossator.letter.Span;
import org.glossator.store.LoggedEdit;
import org.jspecify.annotations.Nullable;

/// A step of a letter's past as its list says it.
///
/// @param edits how many edits had been made once it was done; 0 for the letter as it came in
/// @param edit the entry of the log, or `null` for the letter as it came in
/// @param places where it was, in reading order
/// @param when the time of its making; empty for the letter as it came in
/// @param what what was done
/// @param whose the words that it was done to
/// @param spent how long it took; empty where that was not measured
public record HistoryRow(
        int edits,
        @Nullable LoggedEdit edit,
        List<Span> places,
        String when,
        String what,
        String whose,
        String spent) {

    /// When it was, or what stands for that.
    public String name() {
        return when.isEmpty() ? what : when;
    }
}
