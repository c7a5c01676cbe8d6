package org.glossator.quality.difference;

/// What two reviewers may disagree about. Loudest first.
public enum DifferenceKind {
    /// Only one of them has a span there.
    MISSING,
    LABEL,
    BOUNDARY,
    ATTRIBUTE
}
