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

    private static final String LABEL = ".label";

    private WholeTitles() {}

    /// Has the table's columns share its width so.
    public static void share(TableView<?> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.widthProperty().subscribe(_ -> fit(table));
    }

    private static void fit(TableView<?> table) {
        Map<TableColumnBase<?, ?>, Double> wanted = new HashMap<>();
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header
                    && header.getTableColumn() != null
                    && header.lookup(LABEL) instanceof Label title) {
                wanted.put(
                        header.getTableColumn(),
                        Math.ceil(title.prefWidth(-1) + header.snappedLeftInset()) + 2);
            }
        }
        double all =
                table.getColumns().stream()
                        .mapToDouble(
                                one -> Math.max(one.getMinWidth(), wanted.getOrDefault(one, 0.0)))
                        .sum();
        if (all < table.getWidth()) {
            wanted.forEach(
                    (column, width) -> column.setMinWidth(Math.max(width, column.getMinWidth())));
        }
    }
}
