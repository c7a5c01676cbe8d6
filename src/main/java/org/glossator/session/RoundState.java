package org.glossator.session;

import java.util.List;
import org.glossator.store.Round;

/// A round, and how far it is.
///
/// @param letters how many it has; each counts once, however many reviewers have it
/// @param parts what each reviewer has of it, in the order in which they came
public record RoundState(Round round, int letters, List<Round.Part> parts) {

    public RoundState {
        parts = List.copyOf(parts);
    }

    /// How many letters the reviewers have, one by one.
    public int dealt() {
        return parts.stream().mapToInt(Round.Part::letters).sum();
    }

    /// How many of these are done.
    public int done() {
        return parts.stream().mapToInt(Round.Part::done).sum();
    }

    /// The share of its letters that more than one reviewer has; 0 to 1.
    public double shared() {
        return switch (round.plan().kind()) {
            case ALL -> parts.size() > 1 ? 1 : 0;
            case SPLIT -> 0;
            case OVERLAP -> letters == 0 ? 0 : (double) (dealt() - letters) / letters;
        };
    }
}
