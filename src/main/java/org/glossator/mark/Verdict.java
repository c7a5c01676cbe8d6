package org.glossator.mark;

/// What a reviewer made of a suggestion.
public enum Verdict {
    UNDECIDED,
    ACCEPTED,
    REJECTED
}
