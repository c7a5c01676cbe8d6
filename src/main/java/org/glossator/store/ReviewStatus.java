package org.glossator.store;

/// How far a reviewer is with a letter. The names are stored: they must not change.
public enum ReviewStatus {
    NEW,
    STARTED,
    DONE;

    /// Whether the reviewer's work on the letter counts.
    ///
    /// @param unfinished whether work counts that is begun and not done
    public boolean counts(boolean unfinished) {
        return switch (this) {
            case NEW -> false;
            case STARTED -> unfinished;
            case DONE -> true;
        };
    }
}
