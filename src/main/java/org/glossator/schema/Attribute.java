package org.glossator.schema;

import java.util.List;

/// Something noted of each span of a label, such as a date's ISO value.
///
/// @param name what exports call it
/// @param type what values it takes
/// @param choices the values to choose from; empty unless `type` is [Type#CHOICE]
public record Attribute(String name, Type type, List<String> choices) {

    /// What values an attribute takes.
    public enum Type {
        TEXT,
        CHOICE,
        DATE,
        NUMBER
    }

    public Attribute {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an attribute needs a name");
        }
        choices = List.copyOf(choices);
        if ((type == Type.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "attribute " + name + " must have choices if it is a choice, and only then");
        }
    }
}
