package org.glossator.ui.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.split.SplitRatio;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What there is to choose of an export.
final class ExportFields extends VBox {

    private static final List<String> SPLITS = List.of("80/10/10", "70/15/15", "80/0/20");

    private final Texts texts;
    private final Consumer<ExportWish> onChange;
    private final ListView<FormatName> formats = new ListView<>();
    private final ToggleGroup selections = new ToggleGroup();
    private final CheckBox done = new CheckBox();
    private final CheckBox rejected = new CheckBox();
    private final ComboBox<String> split = new ComboBox<>();

    /// @param onChange told the wish each time it changes
    ExportFields(Texts texts, Consumer<ExportWish> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        getStyleClass().add("export-fields");
        getChildren().addAll(heading("export.format"), formats(), heading("export.spans"));
        for (Selection selection : Selection.values()) {
            getChildren().add(choice(selection));
        }
        getChildren().add(check(rejected, "export-rejected", "export.rejected"));
        getChildren()
                .addAll(heading("export.letters"), check(done, "export-done", "export.done-only"));
        getChildren().addAll(heading("export.split"), split());
        selections.selectedToggleProperty().subscribe((_, _) -> changed());
    }

    ExportWish wish() {
        int chosen = split.getSelectionModel().getSelectedIndex();
        return new ExportWish(
                formats.getSelectionModel().getSelectedItem(),
                (Selection) selections.getSelectedToggle().getUserData(),
                done.isSelected(),
                rejected.isSelected(),
                chosen < 1 ? null : SplitRatio.parse(SPLITS.get(chosen - 1)));
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

    private CheckBox check(CheckBox box, String id, String text) {
        box.setId(id);
        box.setText(texts.get(text));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe((_, _) -> changed());
        return box;
    }

    private ComboBox<String> split() {
        split.setId("export-split");
        split.setAccessibleText(texts.get("export.split"));
        split.setMaxWidth(Double.MAX_VALUE);
        split.getItems().add(texts.get("export.split.none"));
        for (String ratio : SPLITS) {
            split.getItems().add(texts.get("export.split.ratio", ratio));
        }
        split.getSelectionModel().selectFirst();
        split.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> changed());
        return split;
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
