package org.glossator.ui.export;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.glossator.session.ExportPreview;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FirstFocus;
import org.glossator.ui.dialog.Fitting;

/// Asks what to export and how, and shows at once what that comes to: the first letter in the
/// format, how many letters and spans go out, and what the format will not carry.
public final class ExportDialog extends Dialog<Optional<ExportWish>> {

    private final ExportFields fields;
    private final PreviewPane preview;

    /// @param undecided to say how many are left out, or go out too
    /// @param asked told each wish, to find out what it comes to and hand that on; of several in a
    ///   row the last counts
    public ExportDialog(
            Texts texts,
            Window owner,
            ChoiceFields.Undecided undecided,
            BiConsumer<ExportWish, Consumer<ExportPreview>> asked) {
        this.preview = new PreviewPane(texts);
        this.fields = new ExportFields(texts, undecided, wish -> look(wish, asked));
        initOwner(owner);
        setTitle(texts.get("export.title"));
        setHeaderText(texts.get("export.title"));
        HBox content = new HBox(Fitting.scrolling(fields), preview);
        content.getStyleClass().add("export-dialog");
        HBox.setHgrow(preview, Priority.ALWAYS);
        getDialogPane().setContent(content);
        setResizable(true);
        Fitting.within(getDialogPane(), owner);
        ButtonType go = new ButtonType(texts.get("export.go"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, go);
        setResultConverter(button -> button == go ? Optional.of(fields.wish()) : Optional.empty());
        FirstFocus.in(this, fields::takeKeys);
        look(fields.wish(), asked);
    }

    private void look(ExportWish wish, BiConsumer<ExportWish, Consumer<ExportPreview>> asked) {
        preview.wait(wish);
        asked.accept(
                wish,
                come -> {
                    if (wish.equals(fields.wish())) {
                        preview.show(come);
                    }
                });
    }
}
