package org.glossator.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.ui.letter.LetterPane;

/// Brings keys to commands. Keys with Ctrl, Alt or a function key work everywhere; plain keys work
/// where the letter has the focus, since elsewhere they type or walk lists. The other views have no
/// letter to type labels into: their plain keys work everywhere but in fields.
final class Keys {

    private final Supplier<KeyMap> keys;
    private final LetterPane pane;
    private final Supplier<LabelSchema> schema;
    private final Supplier<View> shown;
    private final Consumer<Command> run;
    private final Consumer<Label> label;
    private boolean taken;

    /// @param shown the view that is shown
    /// @param run runs a command
    /// @param label labels as the reviewer wants it
    Keys(
            Supplier<KeyMap> keys,
            LetterPane pane,
            Supplier<LabelSchema> schema,
            Supplier<View> shown,
            Consumer<Command> run,
            Consumer<Label> label) {
        this.keys = keys;
        this.pane = pane;
        this.schema = schema;
        this.shown = shown;
        this.run = run;
        this.label = label;
    }

    void install(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    taken = false;
                    if (scene.getRoot().isDisabled()) {
                        // The window is about to be another one.
                        event.consume();
                        return;
                    }
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
        View view = shown.get();
        if (view != View.REVIEW) {
            if (everywhere || !(owner instanceof TextInputControl)) {
                inAnotherView(event, view, everywhere);
            }
            return;
        }
        if (!everywhere && owner != pane.area()) {
            backToTheLetter(event, owner);
            return;
        }
        Optional<Command> command = keys.get().command(event, view);
        if (command.isPresent()) {
            event.consume();
            if (owner instanceof TextInputControl) {
                // What was typed counts before the command does.
                pane.area().requestFocus();
            }
            run.accept(command.get());
        } else if (!everywhere && !event.isShiftDown()) {
            label(event);
        }
    }

    private void inAnotherView(KeyEvent event, View view, boolean everywhere) {
        Optional<Command> command = keys.get().command(event, view);
        if (command.isPresent()) {
            event.consume();
            run.accept(command.get());
        } else if (!everywhere && !event.isShiftDown() && view.takesLabels()) {
            label(event);
        }
    }

    private void label(KeyEvent event) {
        LabelKeys.label(event.getCode(), schema.get())
                .ifPresent(chosen -> {
                    event.consume();
                    label.accept(chosen);
                });
    }

    /// From a list the reviewer comes back to the letter with Enter or Escape.
    private void backToTheLetter(KeyEvent event, Node owner) {
        boolean back = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER;
        if (back && owner instanceof ListView<?>) {
            event.consume();
            pane.area().requestFocus();
        }
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
