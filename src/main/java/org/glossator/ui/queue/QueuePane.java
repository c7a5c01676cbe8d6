package org.glossator.ui.queue;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The list of letters with its filter field.
public final class QueuePane extends VBox {

    private final FilteredList<QueueEntry> shown;
    private final ListView<QueueEntry> list;
    private final TextField filter = TextFields.createClearableTextField();
    private Consumer<LetterId> onOpen = _ -> {};

    /// The letter that is open: its row changes with every edit, which is not a choice.
    private @Nullable LetterId open;

    private boolean filtering;

    public QueuePane(ObservableList<QueueEntry> letters, Texts texts) {
        this.shown = new FilteredList<>(letters);
        this.list = new ListView<>(shown);
        getStyleClass().add("queue-pane");
        filter.setId("queue-filter");
        filter.setPromptText(texts.get("queue.filter"));
        filter.setAccessibleText(texts.get("queue.filter"));
        filter.textProperty().subscribe(this::filter);
        list.setId("queue");
        list.setAccessibleText(texts.get("queue.title"));
        list.setCellFactory(_ -> new QueueCell(texts));
        list.setPlaceholder(placeholder(texts));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
    }

    /// Called when the reviewer chooses a letter.
    public void setOnOpen(Consumer<LetterId> handler) {
        onOpen = handler;
    }

    /// Shows which letter is open, without choosing it again.
    public void setOpen(@Nullable LetterId id) {
        open = id;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().select(i);
                    list.scrollTo(Math.max(0, i - 3));
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /// Puts the keys into the filter field.
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// Filtering moves the selection about, which is not a choice.
    private void filter(String text) {
        filtering = true;
        shown.setPredicate(entry -> matches(entry, text));
        setOpen(open);
        filtering = false;
    }

    private void selected(@Nullable QueueEntry entry) {
        if (!filtering && entry != null && !entry.id().equals(open)) {
            onOpen.accept(entry.id());
        }
    }

    private static boolean matches(QueueEntry entry, String text) {
        return entry.name()
                .toLowerCase(Locale.ROOT)
                .contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static Label placeholder(Texts texts) {
        Label label = new Label(texts.get("queue.empty"));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }
}
