package org.glossator.store;

/// How far a reviewer is with a letter. The names are stored: they must not change.
public enum ReviewStatus {
    NEW,
    STARTED,
    DONE
}
