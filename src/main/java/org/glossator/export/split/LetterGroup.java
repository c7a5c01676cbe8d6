package org.glossator.export.split;

/// Letters that stay together.
///
/// @param letters how many of it go out
/// @param first the name of the first of them
/// @param similar whether some are near-duplicates
/// @param sameCase whether some are of one case
public record LetterGroup(
        int letters, String first, Side side, boolean similar, boolean sameCase) {}
