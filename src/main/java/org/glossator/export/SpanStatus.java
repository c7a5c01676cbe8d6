package org.glossator.export;

import java.util.Locale;

/// How a span came to be in an export.
public enum SpanStatus {
    /// A suggestion that a reviewer accepted as it was.
    ACCEPTED,
    /// Found by a reviewer where nothing was suggested.
    ADDED,
    /// A suggestion that a reviewer accepted and changed.
    CORRECTED,
    /// A suggestion that nobody has decided on.
    UNDECIDED,
    /// A suggestion that a reviewer rejected: a hard negative, never among a letter's spans.
    REJECTED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// What exports call it.
    public String id() {
        return id;
    }

    /// @throws IllegalArgumentException if no status has this id
    public static SpanStatus of(String id) {
        for (SpanStatus status : values()) {
            if (status.id.equals(id)) {
                return status;
            }
        }
        throw new IllegalArgumentException("not a status: " + id);
    }
}
