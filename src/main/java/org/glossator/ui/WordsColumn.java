package org.glossator.ui;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/// A column of words.
///
/// @param <T> what a row is of
public final class WordsColumn<T> extends TableColumn<T, String> {

    /// @param title as people read it
    /// @param words says a row
    public WordsColumn(String title, double width, Function<T, String> words) {
        super(title);
        setPrefWidth(width);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    }
}
