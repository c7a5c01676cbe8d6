package org.glossator.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A table that is walked row by row: the arrows choose, Enter or a double click opens what the row
/// is about.
///
/// @param <T> what a row is about
public final class WalkedTable<T> extends TableView<T> {

    /// @param onOpen told what the chosen row is about
    public WalkedTable(Consumer<T> onOpen) {
        WholeTitles.share(this);
        RowOpening.of(this, onOpen);
    }

    /// Has each row drawn in the style class of what it is about.
    public void setStyles(Function<T, String> style) {
        setRowFactory(_ -> new StyledRow<>(style));
    }

    /// Shows these. The one that was chosen stays so if it is still there; else the first is.
    public void show(List<T> all) {
        T chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(all);
        choose(chosen);
    }

    /// Chooses this one if it is there, else the first.
    public void choose(@Nullable T wanted) {
        if (wanted != null && getItems().contains(wanted)) {
            getSelectionModel().select(wanted);
            scrollTo(wanted);
        } else {
            getSelectionModel().selectFirst();
        }
    }

    private static final class StyledRow<T> extends TableRow<T> {

        private final Function<T, String> style;
        private String worn = "";

        StyledRow(Function<T, String> style) {
            this.style = style;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove(worn);
            worn = empty || item == null ? "" : style.apply(item);
            if (!worn.isEmpty()) {
                getStyleClass().add(worn);
            }
        }
    }
}
