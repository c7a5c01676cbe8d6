package org.glossator.export.split;

import java.util.Locale;

/// A side of a split.
public enum Side {
    /// What a model learns from.
    TRAIN,
    /// What its training is steered by.
    DEV,
    /// What it is judged by.
    TEST;

    /// What folders and files call it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if none has this id
    public static Side of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
