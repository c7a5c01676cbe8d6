package org.glossator.ui.export;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.Fitting;
import org.jspecify.annotations.Nullable;

/// Asks in which format to export, and which spans.
public final class ExportDialog extends Dialog<Optional<ExportDialog.Choice>> {

    /// What the reviewer chose.
    public record Choice(FormatName format, Selection selection) {}

    private final Texts texts;
    private final ListView<FormatName> formats = new ListView<>();
    private final ToggleGroup selections = new ToggleGroup();

    public ExportDialog(Texts texts, Window owner) {
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("export.title"));
        setHeaderText(texts.get("export.title"));
        formats.setId("export-format");
        formats.setAccessibleText(texts.get("export.format"));
        formats.getItems().setAll(FormatName.values());
        formats.setCellFactory(_ -> new FormatCell());
        formats.getSelectionModel().selectFirst();
        VBox content = new VBox(heading("export.format"), formats, heading("export.spans"));
        for (Selection selection : Selection.values()) {
            content.getChildren().add(choice(selection));
        }
        content.getStyleClass().add("export-dialog");
        VBox.setVgrow(formats, Priority.ALWAYS);
        getDialogPane().setContent(content);
        Fitting.within(getDialogPane(), owner);
        ButtonType go = new ButtonType(texts.get("export.go"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, go);
        setResultConverter(button -> button == go ? Optional.of(chosen()) : Optional.empty());
        setOnShown(_ -> formats.requestFocus());
    }

    private Choice chosen() {
        return new Choice(
                formats.getSelectionModel().getSelectedItem(),
                (Selection) selections.getSelectedToggle().getUserData());
    }

    private String words(Selection selection) {
        return switch (selection) {
            case ALL -> texts.get("export.spans.all");
            case ACCEPTED -> texts.get("export.spans.accepted");
        };
    }

    private RadioButton choice(Selection selection) {
        RadioButton button = new RadioButton(words(selection));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(selection);
        button.setToggleGroup(selections);
        button.setSelected(selection == Selection.ALL);
        return button;
    }

    private Label heading(String text) {
        Label label = new Label(texts.get(text));
        label.getStyleClass().add("section");
        return label;
    }

    private final class FormatCell extends ListCell<@Nullable FormatName> {

        @Override
        protected void updateItem(@Nullable FormatName format, boolean empty) {
            super.updateItem(format, empty);
            setText(format == null ? null : texts.get("export.format." + format.id()));
        }
    }
}
