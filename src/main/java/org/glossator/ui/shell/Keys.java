package org.glossator.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.letter.LetterPane;

/// Brings keys to commands. Keys with Ctrl, Alt or a function key work everywhere; plain keys work
/// where the letter has the focus, since elsewhere they type or walk lists.
final class Keys {

    private final Actions actions;
    private final LetterPane pane;
    private final Supplier<LabelSchema> schema;
    private boolean taken;

    Keys(Actions actions, LetterPane pane, Supplier<LabelSchema> schema) {
        this.actions = actions;
        this.pane = pane;
        this.schema = schema;
    }

    void install(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    taken = false;
                    pressed(scene, event);
                    taken = event.isConsumed();
                });
        // A key that ran a command must not type its letter into the field that the command opened.
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (taken) {
                        event.consume();
                    }
                });
    }

    private void pressed(Scene scene, KeyEvent event) {
        boolean everywhere = isChord(event);
        Node owner = scene.getFocusOwner();
        if (owner instanceof TextInputControl && everywhere && edits(event)) {
            return;
        }
        if (!everywhere && owner != pane.area()) {
            backToTheLetter(event, owner);
            return;
        }
        Optional<Command> command = command(event);
        if (command.isPresent()) {
            event.consume();
            if (owner instanceof TextInputControl) {
                // What was typed counts before the command does.
                pane.area().requestFocus();
            }
            command.get().run(actions);
        } else if (!everywhere) {
            label(event)
                    .ifPresent(label -> {
                        event.consume();
                        actions.span().label(label);
                    });
        }
    }

    /// From a list the reviewer comes back to the letter with Enter or Escape.
    private void backToTheLetter(KeyEvent event, Node owner) {
        boolean back = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER;
        if (back && owner instanceof ListView<?>) {
            event.consume();
            pane.area().requestFocus();
        }
    }

    private static Optional<Command> command(KeyEvent event) {
        for (Command command : Command.values()) {
            for (KeyCombination keys : command.keys()) {
                if (keys.match(event)) {
                    return Optional.of(command);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Label> label(KeyEvent event) {
        if (event.isShiftDown()) {
            return Optional.empty();
        }
        KeyCode code = event.getCode();
        String name = code.isDigitKey() || code.isLetterKey() ? code.getName() : "";
        String key = name.startsWith("Numpad ") ? name.substring(7) : name;
        return key.length() == 1
                ? schema.get().byHotkey(Character.toLowerCase(key.charAt(0)))
                : Optional.empty();
    }

    private static boolean isChord(KeyEvent event) {
        return event.isShortcutDown()
                || event.isAltDown()
                || event.isControlDown()
                || event.getCode().isFunctionKey();
    }

    /// Whether a text field has its own meaning for the keys.
    private static boolean edits(KeyEvent event) {
        return switch (event.getCode()) {
            case Z, Y, A, C, V, X, LEFT, RIGHT, HOME, END -> event.isShortcutDown();
            case null, default -> false;
        };
    }
}
