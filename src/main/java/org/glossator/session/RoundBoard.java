package org.glossator.session;

import java.util.List;
import org.glossator.store.ReviewerEntry;

/// A project's rounds, the oldest first, and the people who label in it.
public record RoundBoard(List<RoundState> rounds, List<ReviewerEntry> people) {

    public RoundBoard {
        rounds = List.copyOf(rounds);
        people = List.copyOf(people);
    }
}
