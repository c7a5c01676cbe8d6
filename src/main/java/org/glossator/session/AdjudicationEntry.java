package org.glossator.session;

import java.util.List;
import java.util.Map;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.store.LetterId;
import org.glossator.store.ReviewStatus;

/// A letter that can be adjudicated.
///
/// @param reviewers those whose work is put side by side
/// @param agreed how many passages all of them agree on
/// @param differences how many passages they differ in, settled or not
/// @param open how many of those wait for a ruling, by the loudest kind of each
/// @param status of the adjudicated layer: done once everything is settled
public record AdjudicationEntry(
        LetterId id,
        String name,
        List<String> reviewers,
        int agreed,
        int differences,
        Map<DifferenceKind, Integer> open,
        ReviewStatus status) {

    public AdjudicationEntry {
        reviewers = List.copyOf(reviewers);
        open = Map.copyOf(open);
    }

    /// How many differences wait for a ruling.
    public int openCount() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
