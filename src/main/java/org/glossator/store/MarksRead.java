package org.glossator.store;

/// How much of reviewers' work is read with letters: suggestions are most of a large project, and
/// not everything that goes through it asks for them.
public enum MarksRead {
    /// The letters alone.
    NONE,
    /// Annotations; neither suggestions nor what was decided or remarked of them.
    ANNOTATIONS,
    /// Everything.
    ALL
}
