package org.glossator.ui;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/// A row of a list that is words. Words that are too long for the list end in an ellipsis.
///
/// @param <T> what a row is of
public final class WordsCell<T> extends ListCell<T> {

    private final Function<T, String> words;

    /// @param words says a row
    public WordsCell(Function<T, String> words) {
        this.words = words;
        // As wide as the list is, not as the words are.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : words.apply(row));
    }
}
