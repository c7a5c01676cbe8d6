package org.glossator.detect.structure;

import org.glossator.letter.Span;

/// A section of a letter.
///
/// @param kind what the section tells
/// @param title the line that opens it
/// @param span from the title to where the next section begins
public record Section(Kind kind, Span title, Span span) {

    /// What sections tell.
    public enum Kind {
        /// Who reviewed, and how.
        REVIEWER,
        /// The patient's history.
        SUMMARY,
        /// What was read.
        DOCUMENTS,
        /// What was decided, and why.
        DECISIONS,
        /// What follows from it.
        EFFECT
    }
}
