package org.glossator.session;

import java.util.List;

/// What taking a reviewer's package in came to.
///
/// @param reviewer whose it is
/// @param letters how many letters it brought something for
/// @param edits how many edits it brought
/// @param unchanged letters of which the project had everything
/// @param conflicts the names of letters that stay as they are, because the project has other work
///   of this reviewer on them
/// @param again whether a package that says just this was merged before
public record MergeReport(
        String reviewer,
        int letters,
        int edits,
        int unchanged,
        List<String> conflicts,
        boolean again) {

    public MergeReport {
        conflicts = List.copyOf(conflicts);
    }
}
