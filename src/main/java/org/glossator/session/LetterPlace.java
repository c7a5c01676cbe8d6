package org.glossator.session;

import org.glossator.letter.Span;
import org.glossator.store.LetterId;

/// A stretch of one of the project's letters.
public record LetterPlace(LetterId letter, Span span) {}
