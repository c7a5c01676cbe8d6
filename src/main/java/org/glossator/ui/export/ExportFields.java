package org.glossator.ui.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What there is to choose of an export.
final class ExportFields extends VBox {

    private final Texts texts;
    private final Consumer<ExportWish> onChange;
    private final ListView<FormatName> formats = new ListView<>();
    private final ChoiceFields choice;

    /// @param onChange told the wish each time it changes
    ExportFields(Texts texts, ChoiceFields.Undecided undecided, Consumer<ExportWish> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        this.choice =
                new ChoiceFields(
                        texts,
                        "export",
                        List.of(texts.get("export.split.none")),
                        Selection.ALL,
                        undecided,
                        this::changed);
        getStyleClass().add("export-fields");
        Label heading = new Label(texts.get("export.format"));
        heading.getStyleClass().add("section");
        getChildren().addAll(heading, formats(), choice);
    }

    ExportWish wish() {
        return new ExportWish(
                formats.getSelectionModel().getSelectedItem(),
                choice.selection(),
                choice.doneOnly(),
                choice.withRejected(),
                choice.ratio());
    }

    void takeKeys() {
        formats.requestFocus();
    }

    private void changed() {
        onChange.accept(wish());
    }

    private ListView<FormatName> formats() {
        formats.setId("export-format");
        formats.setAccessibleText(texts.get("export.format"));
        formats.getItems().setAll(FormatName.values());
        formats.setCellFactory(_ -> new FormatCell());
        formats.getSelectionModel().selectFirst();
        formats.getSelectionModel().selectedItemProperty().subscribe((_, _) -> changed());
        setVgrow(formats, Priority.ALWAYS);
        return formats;
    }

    private final class FormatCell extends ListCell<@Nullable FormatName> {

        FormatCell() {
            // As wide as the list is, not as the words are.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FormatName format, boolean empty) {
            super.updateItem(format, empty);
            setText(format == null ? null : texts.get("export.format." + format.id()));
        }
    }
}
