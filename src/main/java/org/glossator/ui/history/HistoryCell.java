package org.glossator.ui.history;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step of a letter's past: what was done and how long it took, below it when and to which words.
final class HistoryCell extends ListCell<@Nullable HistoryRow> {

    private final Label what = new Label();
    private final Label spent = new Label();
    private final Label when = new Label();
    private final Label whose = new Label();
    private final HBox below = new HBox(when, whose);
    private final VBox row;

    HistoryCell() {
        what.getStyleClass().add("past-what");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        spent.getStyleClass().add("past-quiet");
        spent.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass().add("past-quiet");
        when.setMinWidth(USE_PREF_SIZE);
        whose.getStyleClass().add("past-whose");
        below.getStyleClass().add("past-below");
        row = new VBox(new HBox(what, spent), below);
        // As wide as the list is, not as the words are.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryRow step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(step.what());
        spent.setText(step.spent());
        when.setText(step.when());
        whose.setText(step.whose());
        below.setVisible(!step.when().isEmpty());
        setAccessibleText(
                Stream.of(step.what(), step.whose(), step.when(), step.spent())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        setGraphic(row);
    }
}
