package org.glossator.ui.dialog;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Asks for the password of an encrypted project. It stays until a password is right or the
/// reviewer gives up, and says so of a wrong one.
final class ProjectPasswordDialog {

    private final Texts texts;
    private final Function<char[], CompletableFuture<Optional<Runnable>>> attempt;
    private final Runnable onCancel;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final PasswordField field = new PasswordField();
    private final Label told = new Label();

    ProjectPasswordDialog(
            Texts texts,
            @Nullable Window owner,
            String project,
            Function<char[], CompletableFuture<Optional<Runnable>>> attempt,
            Runnable onCancel) {
        this.texts = texts;
        this.attempt = attempt;
        this.onCancel = onCancel;
        if (owner != null) {
            dialog.initOwner(owner);
            Fitting.within(dialog.getDialogPane(), owner);
        }
        dialog.setTitle(texts.get("app.name"));
        dialog.setHeaderText(texts.get("opening.password", project));
        field.setId("project-password");
        field.setAccessibleText(texts.get("opening.password.field"));
        told.setId("project-password-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setText(texts.get("opening.password.hint"));
        VBox content = new VBox(told, field);
        content.getStyleClass().add("password-dialog");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        FirstFocus.in(dialog, field::requestFocus);
    }

    void show() {
        button(ButtonType.OK)
                .addEventFilter(
                        ActionEvent.ACTION,
                        pressed -> {
                            pressed.consume();
                            tryIt();
                        });
        dialog.setOnCloseRequest(asked -> {
            if (field.isDisabled()) {
                asked.consume();
            }
        });
        dialog.setOnHidden(_ -> {
            field.clear();
            if (!ButtonType.OK.equals(dialog.getResult())) {
                onCancel.run();
            }
        });
        dialog.show();
    }

    private void tryIt() {
        if (field.getLength() == 0) {
            told.setText(texts.get("opening.password.none"));
            return;
        }
        char[] password = PasswordDialog.characters(field);
        field.clear();
        setBusy(true);
        told.setText(texts.get("opening.password.trying"));
        attempt.apply(password).thenAcceptAsync(this::tried, Platform::runLater);
    }

    private void tried(Optional<Runnable> next) {
        setBusy(false);
        if (next.isPresent()) {
            dialog.setResult(ButtonType.OK);
            dialog.close();
            next.get().run();
        } else {
            told.setText(texts.get("opening.password.wrong"));
            field.requestFocus();
        }
    }

    private void setBusy(boolean busy) {
        field.setDisable(busy);
        button(ButtonType.OK).setDisable(busy);
        button(ButtonType.CANCEL).setDisable(busy);
    }

    private Node button(ButtonType type) {
        return dialog.getDialogPane().lookupButton(type);
    }
}
