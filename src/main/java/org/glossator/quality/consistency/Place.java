package org.glossator.quality.consistency;

import org.glossator.letter.Span;

/// A stretch of one of the letters.
///
/// @param letter the number that the caller gave for the letter
public record Place(long letter, Span span) {}
