package org.glossator.export;

import java.util.Locale;

/// How the tokens of a span are tagged.
public enum TagScheme {
    /// `B-` on the first token of each span, `I-` on the others.
    IOB2,
    /// `I-` on all; `B-` only where a span follows another of its label at once.
    IOB1,
    /// `B-`, `I-`, `L-` on the last, `U-` on the only one.
    BILOU;

    /// What options call it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if none has this id
    public static TagScheme of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
