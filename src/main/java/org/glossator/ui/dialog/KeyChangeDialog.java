package org.glossator.ui.dialog;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Asks for a project's new password, twice, and for the present one if there is one. It stays
/// until what was typed can be taken.
public final class KeyChangeDialog {

    private static final char[] NONE = {};

    private final Texts texts;
    private final boolean encrypted;
    private final Dialog<KeyChange> dialog = new Dialog<>();
    private final PasswordField present = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label told = new Label();
    private final ButtonType set;
    private final ButtonType remove;

    /// @param encrypted whether the project has a password now
    public KeyChangeDialog(boolean encrypted, Texts texts, Window owner) {
        this.texts = texts;
        this.encrypted = encrypted;
        this.set = new ButtonType(texts.get("secret.set"), ButtonData.OK_DONE);
        this.remove = new ButtonType(texts.get("secret.remove"), ButtonData.OTHER);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("app.name"));
        dialog.setHeaderText(texts.get(encrypted ? "secret.change" : "secret.first"));
        dialog.getDialogPane().setContent(content());
        Fitting.within(dialog.getDialogPane(), owner);
        dialog.getDialogPane().getButtonTypes().add(set);
        if (encrypted) {
            dialog.getDialogPane().getButtonTypes().add(remove);
            refuse(remove);
        }
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CANCEL);
        refuse(set);
        FirstFocus.in(dialog, () -> (encrypted ? present : next).requestFocus());
        dialog.setResultConverter(this::result);
        dialog.setOnHidden(_ -> clear());
    }

    /// What was typed, or nothing if the reviewer thought better of it.
    public Optional<KeyChange> ask() {
        return dialog.showAndWait();
    }

    private VBox content() {
        Label hint = new Label(texts.get("secret.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        told.setId("secret-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(hint);
        if (encrypted) {
            add(content, present, "secret-present", "secret.present");
        }
        add(content, next, "secret-next", "secret.next");
        add(content, again, "secret-again", "secret.again");
        content.getChildren().add(told);
        content.getStyleClass().add("password-dialog");
        return content;
    }

    private void add(VBox content, PasswordField field, String id, String words) {
        field.setId(id);
        Label label = new Label(texts.get(words));
        label.setLabelFor(field);
        field.setAccessibleText(texts.get(words));
        content.getChildren().addAll(label, field);
    }

    /// Keeps the dialog where something is missing, and says what.
    private void refuse(ButtonType button) {
        dialog.getDialogPane()
                .lookupButton(button)
                .addEventFilter(
                        ActionEvent.ACTION,
                        pressed -> {
                            String missing = missing(button);
                            if (!missing.isEmpty()) {
                                pressed.consume();
                                told.setText(texts.get(missing));
                            }
                        });
    }

    private String missing(ButtonType button) {
        if (encrypted && present.getLength() == 0) {
            return "secret.missing.present";
        }
        if (button == remove) {
            return "";
        }
        if (next.getLength() == 0) {
            return "secret.missing.next";
        }
        return CharSequence.compare(next.getCharacters(), again.getCharacters()) == 0
                ? ""
                : "secret.differ";
    }

    private @Nullable KeyChange result(ButtonType button) {
        if (button == set || button == remove) {
            return new KeyChange(
                    PasswordDialog.characters(present),
                    button == set ? PasswordDialog.characters(next) : NONE);
        }
        return null;
    }

    private void clear() {
        present.clear();
        next.clear();
        again.clear();
    }
}
