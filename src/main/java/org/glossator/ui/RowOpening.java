package org.glossator.ui;

import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Opens the chosen row of a list or a table by Enter or a double click.
public final class RowOpening {

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private RowOpening() {}

    public static <T> void of(TableView<T> table, Consumer<T> onOpen) {
        install(table, table.getSelectionModel(), onOpen);
    }

    public static <T> void of(ListView<T> list, Consumer<T> onOpen) {
        install(list, list.getSelectionModel(), onOpen);
    }

    private static <T> void install(Control rows, SelectionModel<T> chosen, Consumer<T> onOpen) {
        // Before the rows, which keep Enter to themselves.
        rows.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (ENTER.match(event)) {
                        open(chosen, onOpen);
                        event.consume();
                    }
                });
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(chosen, onOpen);
            }
        });
    }

    private static <T> void open(SelectionModel<T> chosen, Consumer<T> onOpen) {
        T row = chosen.getSelectedItem();
        if (row != null) {
            onOpen.accept(row);
        }
    }
}
