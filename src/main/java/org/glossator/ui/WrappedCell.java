package org.glossator.ui;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// Words in a table that go on in the next line where the column ends; the row is as high as they
/// need.
///
/// @param <T> what a row is of
public final class WrappedCell<T> extends TableCell<T, String> {

    /// What a cell keeps free beside its words.
    private static final double BESIDE = 18;

    private final Text words = new Text();

    public WrappedCell() {
        words.getStyleClass().add("wrapped-words");
        words.wrappingWidthProperty()
                .bind(
                        widthProperty()
                                .subtract(BESIDE)
                                .map(width -> Math.max(1, width.doubleValue())));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        words.setText(item);
        // The text is what a screen reader says.
        setText(item);
        setGraphic(empty ? null : words);
    }
}
