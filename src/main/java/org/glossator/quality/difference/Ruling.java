package org.glossator.quality.difference;

/// What an adjudicator says of two reviewers' marks of one place.
public enum Ruling {
    LEFT,
    RIGHT,
    BOTH,
    NEITHER
}
