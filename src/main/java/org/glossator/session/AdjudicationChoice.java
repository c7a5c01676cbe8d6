package org.glossator.session;

import java.util.List;

/// Whose work is put side by side to be adjudicated.
///
/// @param reviewers names in the order of the sides; none for all people of the project
/// @param unfinished whether a letter counts that a reviewer has begun and not done. It never opens
///   what a blind round keeps closed
public record AdjudicationChoice(List<String> reviewers, boolean unfinished) {

    /// What all people have done.
    public static final AdjudicationChoice DONE_BY_ANYBODY =
            new AdjudicationChoice(List.of(), false);

    public AdjudicationChoice {
        reviewers = reviewers.stream().distinct().toList();
    }
}
