package org.glossator.session;

import java.nio.file.Path;
import java.util.List;

/// Whose spans are measured against gold.
public sealed interface Measured {

    /// What the detectors found when the letters came in.
    record AsImported() implements Measured {}

    /// What the detectors find now: with the program's rules, without those that are silenced, and
    /// with these lists of drug names on top of the shipped lexicon. The project stays as it is.
    record Detectors(List<Path> lexicons) implements Measured {
        public Detectors {
            lexicons = List.copyOf(lexicons);
        }
    }

    /// The annotations of a reviewer, or of the adjudicated layer.
    record Layer(String name) implements Measured {}
}
