package org.glossator.query;

import java.util.Locale;

/// How far a reviewer is with a letter, as `status:` asks for it.
public enum LetterStage {
    NEW,
    STARTED,
    DONE;

    /// What is written behind `status:`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
