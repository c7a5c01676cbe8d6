package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.intake.Passwords;
import org.glossator.ui.Texts;

/// Asks for the password of a protected document. Files are read beside each other; questions are
/// asked one after the other, each naming its file.
public final class PasswordDialog implements Passwords {

    private final Supplier<Window> owner;
    private final Texts texts;
    private final Executor window;

    /// @param window runs on the window's thread
    public PasswordDialog(Supplier<Window> owner, Texts texts, Executor window) {
        this.owner = owner;
        this.texts = texts;
        this.window = window;
    }

    /// Waits for the answer; never called on the window's thread.
    @Override
    public synchronized Optional<char[]> of(Path file) {
        return CompletableFuture.supplyAsync(() -> ask(file), window).join();
    }

    private Optional<char[]> ask(Path file) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(texts.get("app.name"));
        dialog.setHeaderText(texts.get("password.header", file.getFileName()));
        PasswordField field = new PasswordField();
        field.setId("document-password");
        field.setAccessibleText(texts.get("password.field"));
        Label hint = new Label(texts.get("password.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(hint, field);
        content.getStyleClass().add("password-dialog");
        dialog.getDialogPane().setContent(content);
        Fitting.within(dialog.getDialogPane(), owner.get());
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        FirstFocus.in(dialog, field::requestFocus);
        boolean given = dialog.showAndWait().filter(ButtonType.OK::equals).isPresent();
        Optional<char[]> password =
                given && field.getLength() > 0 ? Optional.of(characters(field)) : Optional.empty();
        field.clear();
        return password;
    }

    static char[] characters(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        return characters;
    }
}
