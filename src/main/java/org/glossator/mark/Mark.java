package org.glossator.mark;

import org.glossator.letter.Span;

/// A labelled span on a letter, whoever put it there.
public sealed interface Mark permits Suggestion, Annotation {

    MarkId id();

    Span span();

    /// The id of a label of the project's schema.
    String label();

    Attributes attributes();
}
