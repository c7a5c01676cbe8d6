package org.glossator.query;

import java.util.List;
import org.glossator.mark.MarkSet;

/// A letter as a query looks at it.
///
/// @param name what people call the letter
/// @param text its text
/// @param layers whose work on it is looked at, at least one; a query that names no reviewer takes
///   all of them
public record LetterFacts(String name, String text, List<Layer> layers) {

    /// One reviewer's work on the letter.
    ///
    /// @param reviewer the reviewer's name
    /// @param stage how far the reviewer is with the letter
    /// @param marks the reviewer's marks
    public record Layer(String reviewer, LetterStage stage, MarkSet marks) {}

    public LetterFacts {
        layers = List.copyOf(layers);
    }
}
