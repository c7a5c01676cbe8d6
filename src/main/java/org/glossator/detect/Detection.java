package org.glossator.detect;

import java.util.List;
import org.glossator.mark.Suggestion;

/// All detectors together, with their lexicon and rules loaded. Immutable and safe to share among
/// threads.
public final class Detection {

    private Detection() {}

    /// The detectors with the lexicon and rules that Glossator ships.
    public static Detection shipped() {
        return new Detection();
    }

    /// What the detectors suggest for the text, in reading order; spans in UTF-16 code units of
    /// just this text.
    public List<Suggestion> detect(String text) {
        return List.of();
    }

    /// What a rule looks for, in words that a reviewer understands.
    public String explain(String rule) {
        return rule;
    }
}
