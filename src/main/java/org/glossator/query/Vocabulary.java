package org.glossator.query;

import java.util.List;
import org.glossator.schema.LabelSchema;

/// What can be named in queries on a project.
///
/// @param schema its labels and their attributes
/// @param reviewers the names of its reviewers
/// @param rules the ids of the detectors' rules
public record Vocabulary(LabelSchema schema, List<String> reviewers, List<String> rules) {

    public Vocabulary {
        reviewers = List.copyOf(reviewers);
        rules = List.copyOf(rules);
    }
}
