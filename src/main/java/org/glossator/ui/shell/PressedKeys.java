package org.glossator.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// The combination that a reviewer presses, as a command's key.
final class PressedKeys {

    private PressedKeys() {}

    /// @return empty while only Shift, Ctrl and the like are down
    static Optional<KeyCodeCombination> of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        List<Modifier> down = new ArrayList<>();
        if (event.isShiftDown()) {
            down.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isAltDown()) {
            down.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShortcutDown()) {
            // Ctrl, or Cmd on a Mac: the same settings then serve on each.
            down.add(KeyCombination.SHORTCUT_DOWN);
        } else if (event.isControlDown()) {
            down.add(KeyCombination.CONTROL_DOWN);
        } else if (event.isMetaDown()) {
            down.add(KeyCombination.META_DOWN);
        }
        return Optional.of(new KeyCodeCombination(code, down.toArray(Modifier[]::new)));
    }
}
