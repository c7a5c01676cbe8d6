package org.glossator.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.EditId;
import org.glossator.store.LoggedEdit;

/// What a reviewer did to a letter, and how it stood after each step.
///
/// @param imported the letter's marks as it came in
/// @param withdrawn suggestions that went with their label since; edits may be about them
/// @param log every edit that is on disk, the oldest first
public record LetterHistory(MarkSet imported, List<Suggestion> withdrawn, List<LoggedEdit> log) {

    public LetterHistory {
        withdrawn = List.copyOf(withdrawn);
        log = List.copyOf(log);
    }

    /// The marks after this edit.
    ///
    /// @throws IllegalArgumentException if there is no such edit on this letter
    public MarkSet asOf(EditId edit) {
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).id().equals(edit)) {
                return after(i + 1);
            }
        }
        throw new IllegalArgumentException("no edit " + edit + " on this letter");
    }

    /// The marks at this instant: after the last edit that was made then or before. A clock that
    /// was set back in between takes nothing away: edits count in the order in which they were
    /// made.
    public MarkSet asOf(Instant instant) {
        return after(editsUntil(instant));
    }

    /// How many edits had been made at this instant, as [#asOf(Instant)] counts them.
    public int editsUntil(Instant instant) {
        int edits = log.size();
        while (edits > 0 && log.get(edits - 1).madeAt().isAfter(instant)) {
            edits--;
        }
        return edits;
    }

    /// How long the reviewer worked on the letter between its edits; see [LoggedEdit#spent].
    public Duration spent() {
        return log.stream().map(LoggedEdit::spent).reduce(Duration.ZERO, Duration::plus);
    }

    /// The marks after the first so many edits; after none, the letter as it came in.
    public MarkSet after(int edits) {
        List<Suggestion> ever = new ArrayList<>(imported.suggestions());
        ever.addAll(withdrawn);
        // As one: each edit of its own would copy all marks of the letter once more.
        Edit all = new Edit.Batch(log.subList(0, edits).stream().map(LoggedEdit::edit).toList());
        return MarkSet.of(ever).apply(all).over(imported.suggestions());
    }
}
