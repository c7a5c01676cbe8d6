package org.glossator.ui.span;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A value to be chosen from a few. The first letters of a value choose it, and more of them a
/// later one that begins the same; `Backspace` takes the value away.
final class ChoiceField extends ComboBox<String> {

    private final Runnable onDone;
    private String typed = "";

    /// @param onDone called when the reviewer is done with the field
    ChoiceField(List<String> choices, Runnable onDone) {
        this.onDone = onDone;
        getItems().add("");
        getItems().addAll(choices);
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(12);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().subscribe(() -> typed = "");
    }

    /// Shows a value, also one that is not among the choices, as a detector or a file may give.
    void show(String value) {
        typed = "";
        setValue(value);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, ESCAPE -> {
                event.consume();
                onDone.run();
            }
            case BACK_SPACE, DELETE -> {
                event.consume();
                show("");
            }
            case KeyCode _ -> {}
        }
    }

    private void typed(KeyEvent event) {
        String key = event.getCharacter();
        if (key.isBlank() || Character.isISOControl(key.charAt(0)) || event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (!choose(typed + key)) {
            choose(key);
        }
    }

    private boolean choose(String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        for (String choice : getItems()) {
            if (choice.toLowerCase(Locale.ROOT).startsWith(wanted)) {
                typed = start;
                setValue(choice);
                return true;
            }
        }
        return false;
    }
}
