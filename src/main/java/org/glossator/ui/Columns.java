package org.glossator.ui;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// Columns of tables, each sorted by what it holds and not by how that is written.
///
/// @param <T> what a row is of
public record Columns<T>(Texts texts) {

    public TableColumn<T, String> text(String title, double width, Function<T, String> cell) {
        TableColumn<T, String> column = new WordsColumn<>(texts.get(title), width, cell);
        // Where all are squeezed, words need their room more than numbers do.
        column.setMinWidth(width * 0.8);
        return column;
    }

    public TableColumn<T, Long> count(String title, ToLongFunction<T> cell) {
        TableColumn<T, Long> column = new TableColumn<>(texts.get(title));
        column.setPrefWidth(84);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(cell.applyAsLong(row.getValue())));
        column.setCellFactory(_ -> new Numbers<>(value -> "%,d".formatted(value)));
        return column;
    }

    public TableColumn<T, Double> share(String title, ToDoubleFunction<T> cell) {
        TableColumn<T, Double> column = new TableColumn<>(texts.get(title));
        column.setPrefWidth(84);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(cell.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new Numbers<>(Columns::share));
        return column;
    }

    /// A share as people read it here: three places, or a dash if there is none.
    public static String share(double value) {
        return Double.isNaN(value) ? "–" : "%.3f".formatted(value);
    }

    private static final class Numbers<T, N> extends TableCell<T, N> {

        private final Function<N, String> words;

        Numbers(Function<N, String> words) {
            this.words = words;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(N value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : words.apply(value));
        }
    }
}
