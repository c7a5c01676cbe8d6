package org.glossator.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// Keeps a table's columns as wide as their titles, whatever the size of the letters, where there
/// is room for all of them.
public final class WholeTitles {

    /// How wide a share of three places is with the blanks beside it, in heights of the letters.
    private static final double NUMBER = 4;

    private WholeTitles() {}

    /// Has the table's columns share its width so.
    public static void share(TableView<?> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.widthProperty().subscribe(_ -> fit(table));
    }

    private static void fit(TableView<?> table) {
        Map<TableColumnBase<?, ?>, Double> titles = new HashMap<>();
        Map<TableColumnBase<?, ?>, Double> numbers = new HashMap<>();
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header
                    && header.getTableColumn() != null
                    && header.lookup(".label") instanceof Label title) {
                double number = NUMBER * title.getFont().getSize();
                numbers.put(header.getTableColumn(), number);
                titles.put(
                        header.getTableColumn(),
                        Math.max(number, Math.ceil(title.prefWidth(-1)) + 2));
            }
        }
        // Where the titles do not fit, what stands below them is still to be read.
        if (!take(table, titles)) {
            take(table, numbers);
        }
    }

    /// @return whether there is room
    private static boolean take(TableView<?> table, Map<TableColumnBase<?, ?>, Double> wanted) {
        double all =
                table.getColumns().stream()
                        .mapToDouble(
                                one -> Math.max(one.getMinWidth(), wanted.getOrDefault(one, 0.0)))
                        .sum();
        if (all >= table.getWidth()) {
            return false;
        }
        wanted.forEach(
                (column, width) -> column.setMinWidth(Math.max(width, column.getMinWidth())));
        return true;
    }
}
