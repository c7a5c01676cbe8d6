package org.glossator.session;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.glossator.mark.Suggestion;
import org.glossator.quality.sample.AcceptancePlan;
import org.glossator.quality.sample.SampleEstimate;
import org.glossator.quality.sample.StratumResult;
import org.glossator.store.LetterId;

/// A spot check, and what it has come to so far.
///
/// @param lot how many suggestions it stands for
/// @param items what was drawn, in the order of the letters
/// @param plan the acceptance plan, if that was asked for
/// @param strata in the order of their names
/// @param estimate what the checked ones say of the lot; empty if none was checked yet
/// @param accepted whether the lot is accepted; empty until all items are checked
/// @param wrongByRule how many of the checked items of each rule were wrong, rules without any left
///   out
public record SpotCheck(
        long lot,
        List<Item> items,
        Optional<AcceptancePlan> plan,
        List<StratumResult> strata,
        Optional<SampleEstimate> estimate,
        Optional<Boolean> accepted,
        SortedMap<String, Long> wrongByRule) {

    /// What the reviewer made of an item.
    public enum Outcome {
        UNCHECKED,
        /// Accepted as it is.
        RIGHT,
        /// Rejected, or accepted and then corrected.
        WRONG
    }

    public record Item(
            LetterId letter, String name, Suggestion suggestion, String stratum, Outcome outcome) {}

    /// How many items were checked.
    public long checked() {
        return items.stream().filter(item -> item.outcome() != Outcome.UNCHECKED).count();
    }
}
