package org.glossator.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// The labels' own keys: a digit, also of the number pad, or a letter, without any other key.
final class LabelKeys {

    private LabelKeys() {}

    static Optional<Label> label(KeyCode code, LabelSchema schema) {
        String name = code.isDigitKey() || code.isLetterKey() ? code.getName() : "";
        String key = name.startsWith("Numpad ") ? name.substring(7) : name;
        return key.length() == 1
                ? schema.byHotkey(Character.toLowerCase(key.charAt(0)))
                : Optional.empty();
    }

    /// The label that the combination would label with.
    static Optional<Label> label(KeyCombination combination, LabelSchema schema) {
        boolean plain =
                combination.getShift() != ModifierValue.DOWN
                        && combination.getControl() != ModifierValue.DOWN
                        && combination.getAlt() != ModifierValue.DOWN
                        && combination.getMeta() != ModifierValue.DOWN
                        && combination.getShortcut() != ModifierValue.DOWN;
        return plain && combination instanceof KeyCodeCombination keys
                ? label(keys.getCode(), schema)
                : Optional.empty();
    }
}
