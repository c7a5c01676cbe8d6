package org.glossator.ui.schema;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.store.LabelUse;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// A label in the list: its name on its colour, its key, and how often it is used.
final class LabelRow extends ListCell<org.glossator.schema.@Nullable Label> {

    private final Texts texts;
    private final Function<org.glossator.schema.Label, LabelUse> use;

    LabelRow(Texts texts, Function<org.glossator.schema.Label, LabelUse> use) {
        this.texts = texts;
        this.use = use;
        // A long name is cut, not scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(org.glossator.schema.@Nullable Label label, boolean empty) {
        super.updateItem(label, empty);
        setText(null);
        if (label == null || empty) {
            setGraphic(null);
            return;
        }
        Label chip = new Label(label.name());
        chip.getStyleClass()
                .addAll("label-chip", "chip-hue-" + label.hue() % org.glossator.schema.Label.HUES);
        Label key = new Label(String.valueOf(label.hotkey()).strip());
        key.getStyleClass().add("keys");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(texts.get("labels.count", use.apply(label).annotations()));
        count.getStyleClass().add("queue-counts");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(chip, key, gap, count);
        row.getStyleClass().add("labels-row");
        setGraphic(row);
        setAccessibleText(label.name());
    }
}
