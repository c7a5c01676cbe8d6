package org.glossator.schema;

import java.util.List;
import java.util.Optional;

/// A label of the schema.
///
/// @param id what exports and stored marks call it, for instance `DRUG`
/// @param name what people read
/// @param description what is to be labelled so, with examples
/// @param hue the place of the label's colour in the colour-blind-safe set, from 0
/// @param underline how its spans are underlined: the cue that is not colour
/// @param hotkey the key that labels with it: a digit or a lower-case letter, or [#NO_HOTKEY]
/// @param attributes what is noted of each span, in the order of the inspector
public record Label(
        String id,
        String name,
        String description,
        int hue,
        Underline underline,
        char hotkey,
        List<Attribute> attributes) {

    /// The hotkey of a label that has none.
    public static final char NO_HOTKEY = ' ';

    /// How many hues the colour-blind-safe set has; a greater hue begins again.
    public static final int HUES = 8;

    public Label {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a label needs an id");
        }
        if (hue < 0) {
            throw new IllegalArgumentException("label " + id + " has a negative hue");
        }
        attributes = List.copyOf(attributes);
        if (hotkey == 0) {
            hotkey = NO_HOTKEY;
        }
    }

    /// The same label with other attributes.
    public Label withAttributes(List<Attribute> changed) {
        return new Label(id, name, description, hue, underline, hotkey, changed);
    }

    /// The attribute of this name, if the label has it.
    public Optional<Attribute> attribute(String attributeName) {
        return attributes.stream().filter(a -> a.name().equals(attributeName)).findFirst();
    }
}
