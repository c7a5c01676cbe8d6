package org.glossator.ui.schema;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.glossator.schema.Label;
import org.glossator.schema.Underline;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The choices of colour and underline, each in words, a colour with its swatch.
final class LookCells {

    private LookCells() {}

    static ComboBox<Integer> hues(Texts texts) {
        ComboBox<Integer> box = new ComboBox<>();
        IntStream.range(0, Label.HUES).forEach(box.getItems()::add);
        box.setCellFactory(_ -> new HueCell(texts));
        box.setButtonCell(new HueCell(texts));
        return box;
    }

    static ComboBox<Underline> underlines(Texts texts) {
        ComboBox<Underline> box = new ComboBox<>();
        box.getItems().setAll(Underline.values());
        Function<Underline, String> words =
                one -> texts.get("labels.underline." + one.name().toLowerCase(Locale.ROOT));
        box.setCellFactory(_ -> new WordCell(words));
        box.setButtonCell(new WordCell(words));
        return box;
    }

    private static final class HueCell extends ListCell<@Nullable Integer> {

        private final Texts texts;

        HueCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable Integer hue, boolean empty) {
            super.updateItem(hue, empty);
            if (hue == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            Region swatch = new Region();
            swatch.getStyleClass().addAll("hue-swatch", "chip-hue-" + hue);
            setGraphic(swatch);
            setText(texts.get("labels.hue." + hue));
        }
    }

    private static final class WordCell extends ListCell<@Nullable Underline> {

        private final Function<Underline, String> words;

        WordCell(Function<Underline, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Underline item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : words.apply(item));
        }
    }
}
