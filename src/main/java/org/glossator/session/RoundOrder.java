package org.glossator.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.store.LetterId;
import org.glossator.store.Round;

/// A round that is to be made.
///
/// @param reviewers names; those that are new are entered
/// @param letters those that are dealt out; empty for all
/// @param blind whether nobody sees another's marks of a letter before all who have it are done
public record RoundOrder(
        String name,
        List<String> reviewers,
        Round.Plan plan,
        long seed,
        boolean blind,
        Optional<Set<LetterId>> letters) {

    public RoundOrder {
        reviewers = List.copyOf(reviewers);
    }

    /// All letters, blind.
    public static RoundOrder blind(
            String name, List<String> reviewers, Round.Plan plan, long seed) {
        return new RoundOrder(name, reviewers, plan, seed, true, Optional.empty());
    }
}
