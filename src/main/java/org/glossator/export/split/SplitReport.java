package org.glossator.export.split;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a split came to.
///
/// @param plan with the seed that was taken
/// @param sides what goes out on each
/// @param groups how many groups the letters make that go out
/// @param largest the largest of those with more than one letter
/// @param overlap how alike letters of different sides are
/// @param overlapInAll the same with boilerplate counted
public record SplitReport(
        SplitPlan plan,
        Map<Side, SideCount> sides,
        int groups,
        List<LetterGroup> largest,
        SideOverlap overlap,
        SideOverlap overlapInAll) {

    public SplitReport {
        sides = Collections.unmodifiableMap(new EnumMap<>(sides));
        largest = List.copyOf(largest);
    }
}
