package org.glossator.ui.queue;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.store.QueueEntry;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// A letter in the queue: a sign for its status, its name, and what is still to be decided.
final class QueueCell extends ListCell<@Nullable QueueEntry> {

    private final Texts texts;
    private final Label sign = new Label();
    private final Label name = new Label();
    private final Label counts = new Label();
    private final HBox row;

    QueueCell(Texts texts) {
        this.texts = texts;
        sign.getStyleClass().add("queue-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("queue-name");
        counts.getStyleClass().add("queue-counts");
        VBox words = new VBox(name, counts);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(sign, words);
        row.getStyleClass().add("queue-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable QueueEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String status =
                switch (entry.status()) {
                    case NEW -> "new";
                    case STARTED -> "started";
                    case DONE -> "done";
                };
        sign.setText(texts.get("queue.sign." + status));
        sign.getStyleClass().setAll("queue-sign", "queue-" + status);
        name.setText(entry.name());
        counts.setText(texts.get("queue.counts", entry.undecided(), entry.annotations()));
        setAccessibleText(
                entry.name()
                        + ", "
                        + texts.get("queue.status." + status)
                        + ", "
                        + counts.getText());
        setGraphic(row);
    }
}
