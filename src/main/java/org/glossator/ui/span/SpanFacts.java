package org.glossator.ui.span;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.mark.Mark;
import org.glossator.mark.Suggestion;
import org.glossator.store.LetterId;

/// What the inspector shows of a mark.
///
/// @param letter the letter that it is on
/// @param mark the mark itself
/// @param text the letter's text under it
/// @param status how it came to be what it is
/// @param suggestion the suggestion that it is or came from, if there was one
/// @param why what the suggestion's rule looks for, in words; empty without a suggestion
/// @param history what happened to it, oldest first
public record SpanFacts(
        LetterId letter,
        Mark mark,
        String text,
        Status status,
        Optional<Suggestion> suggestion,
        String why,
        List<Event> history) {

    /// How a mark came to be what it is.
    public enum Status {
        SUGGESTED,
        ACCEPTED,
        CORRECTED,
        ADDED;

        /// The key of the status's word in the bundle.
        public String text() {
            return "inspector.status." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// One line of the history.
    public record Event(Instant at, String what) {}
}
