package org.glossator.ui.round;

import java.util.List;
import org.glossator.store.Round;

/// A round that the reviewer wants to have dealt out.
///
/// @param query which letters; blank for all
public record RoundWish(
        String name, List<String> reviewers, Round.Plan plan, boolean blind, String query) {

    public RoundWish {
        reviewers = List.copyOf(reviewers);
    }
}
