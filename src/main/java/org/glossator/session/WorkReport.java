package org.glossator.session;

import java.util.List;

/// What reviewers have made of the suggestions of a project.
///
/// @param labels in the order of their names
/// @param rules the least precise first, those without a decision last
public record WorkReport(List<FateCounts> labels, List<FateCounts> rules) {

    public WorkReport {
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
    }
}
