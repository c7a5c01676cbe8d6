package org.glossator.session;

import java.util.List;

/// What reviewers have made of the suggestions of a project.
///
/// @param labels in the order of their names
/// @param rules the least precise first, those without a decision last
/// @param overTime the same by the days on which it was decided
public record WorkReport(List<FateCounts> labels, List<FateCounts> rules, FatesOverTime overTime) {

    public static final WorkReport NONE = new WorkReport(List.of(), List.of(), FatesOverTime.NONE);

    public WorkReport {
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
    }
}
