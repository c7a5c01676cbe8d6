package org.glossator.ui.quality;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.glossator.ui.Texts;

/// A column that draws a share with its interval, between nothing and all.
///
/// @param <T> what a row is of
final class BarColumn<T> extends TableColumn<T, T> {

    /// @param bar draws a row; empty where there is nothing to draw
    BarColumn(Texts texts, double width, Function<T, Optional<IntervalBar>> bar) {
        super(texts.get("dashboard.zero-to-one"));
        setSortable(false);
        setPrefWidth(width);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ -> new BarCell<>(bar));
    }

    private static final class BarCell<T> extends TableCell<T, T> {

        private final Function<T, Optional<IntervalBar>> bar;

        BarCell(Function<T, Optional<IntervalBar>> bar) {
            this.bar = bar;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : bar.apply(row).orElse(null));
        }
    }
}
