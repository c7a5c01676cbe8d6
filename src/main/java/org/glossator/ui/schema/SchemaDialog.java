package org.glossator.ui.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.store.LabelUse;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;

/// The window in which the project's labels are edited. Its result is the change to be made; empty
/// if there is none.
public final class SchemaDialog extends Dialog<Optional<SchemaChange>> {

    private final SchemaEditor editor;
    private final Texts texts;
    private boolean warned;

    /// @param uses how much each label is used
    /// @param takenKeys plain keys that belong to commands
    /// @param files brings schemas in from files and out
    public SchemaDialog(
            Texts texts,
            Window owner,
            LabelSchema schema,
            Map<String, LabelUse> uses,
            Set<Character> takenKeys,
            SchemaFiles files) {
        this.texts = texts;
        this.editor = new SchemaEditor(texts, schema, uses, takenKeys, files);
        initOwner(owner);
        Fitting.within(getDialogPane(), owner);
        setTitle(texts.get("labels.title"));
        setResizable(true);
        ButtonType save = new ButtonType(texts.get("labels.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
        getDialogPane().setContent(editor);
        getDialogPane().getStyleClass().add("labels-dialog");
        getDialogPane().setPrefSize(width(owner), height(owner));
        Button button = (Button) getDialogPane().lookupButton(save);
        button.setId("labels-save");
        button.disableProperty().bind(editor.savable().not());
        // Enter belongs to the fields and lists.
        button.setDefaultButton(false);
        getDialogPane()
                .getScene()
                .getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
                        () -> {
                            editor.commit();
                            button.fire();
                        });
        setResultConverter(pressed -> {
            if (pressed != save) {
                return Optional.empty();
            }
            editor.commit();
            return editor.savable().get() ? Optional.of(editor.change()) : Optional.empty();
        });
        setOnCloseRequest(this::askBeforeWorkIsLost);
        FirstFocus.in(this, editor::start);
    }

    /// Nothing undoes a draft that is thrown away: the second time counts.
    private void askBeforeWorkIsLost(DialogEvent event) {
        boolean leaves = getResult() == null || getResult().isEmpty();
        if (leaves && editor.isChanged() && !warned) {
            warned = true;
            editor.say(texts.get("labels.not-saved"));
            setResult(null);
            event.consume();
        }
    }

    private static double width(Window owner) {
        return Math.min(1100, Math.max(720, owner.getWidth() - 80));
    }

    private static double height(Window owner) {
        return Math.min(760, Math.max(480, owner.getHeight() - 80));
    }
}
