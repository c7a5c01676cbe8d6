package org.glossator.ui.history;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step of a letter's past: what was done, to which words, when and how long it took. A line
/// each, so that the words are to be read in a narrow list too.
final class HistoryCell extends ListCell<@Nullable HistoryRow> {

    private final Label what = new Label();
    private final Label whose = new Label();
    private final Label when = new Label();
    private final VBox row = new VBox(what, whose, when);

    HistoryCell() {
        what.getStyleClass().add("past-what");
        when.getStyleClass().add("past-quiet");
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
        whose.setText(step.whose());
        when.setText(joined(" · ", step.when(), step.spent()));
        boolean isEdit = step.edit() != null;
        whose.setVisible(isEdit);
        whose.setManaged(isEdit);
        when.setVisible(isEdit);
        when.setManaged(isEdit);
        setAccessibleText(joined(", ", step.what(), step.whose(), step.when(), step.spent()));
        setGraphic(row);
    }

    private static String joined(String between, String... words) {
        return Stream.of(words)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(between));
    }
}
