package org.glossator.ui.queue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The list of letters with its filter field and its order.
public final class QueuePane extends VBox {

    private final Texts texts;
    private final ObservableList<QueueEntry> letters;
    private final ListView<QueueEntry> list = new ListView<>();
    private final TextField filter = TextFields.createClearableTextField();
    private final ComboBox<QueueOrder> order = new ComboBox<>();
    private final Label state = new Label();
    private final Label hint = new Label();
    private Consumer<LetterId> onOpen = _ -> {};
    private Consumer<String> onFilter = _ -> {};
    private Consumer<QueueOrder> onOrder = _ -> {};

    /// The letter that is open: its row changes with every edit, which is not a choice.
    private @Nullable LetterId open;

    private boolean arranging;
    private @Nullable Set<LetterId> only;
    private Map<LetterId, Integer> places = Map.of();

    public QueuePane(ObservableList<QueueEntry> letters, Texts texts) {
        this.texts = texts;
        this.letters = letters;
        getStyleClass().add("queue-pane");
        makeFilter();
        makeOrder();
        hint.setText(texts.get("queue.empty"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        state.setId("queue-state");
        state.setWrapText(true);
        state.getStyleClass().add("queue-state");
        hideState();
        list.setId("queue");
        list.setAccessibleText(texts.get("queue.title"));
        list.setCellFactory(_ -> new QueueCell(texts));
        list.setPlaceholder(hint);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        letters.addListener(this::changed);
        relist();
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, order, state, list);
    }

    /// Called when the reviewer chooses a letter.
    public void setOnOpen(Consumer<LetterId> handler) {
        onOpen = handler;
    }

    /// Called with what is typed into the filter field.
    public void setOnFilter(Consumer<String> handler) {
        onFilter = handler;
    }

    /// Called when the reviewer chooses an order.
    public void setOnOrder(Consumer<QueueOrder> handler) {
        onOrder = handler;
    }

    /// The letters as they are listed: what passes the filter, in the order that was chosen.
    public List<QueueEntry> shown() {
        return list.getItems();
    }

    /// Shows every letter.
    public void showAll() {
        hideState();
        hint.setText(texts.get("queue.empty"));
        only = null;
        relist();
    }

    /// Shows these letters only, and says how many they are.
    ///
    /// @param ids not changed afterwards
    public void showOnly(Set<LetterId> ids) {
        hint.setText(texts.get("queue.none"));
        only = ids;
        relist();
        say(texts.get("queue.shown", list.getItems().size(), letters.size()), false);
    }

    /// Says something below the filter.
    ///
    /// @param wrong whether the filter makes no sense
    public void say(String words, boolean wrong) {
        state.setText(words);
        state.getStyleClass().setAll("label", wrong ? "search-wrong" : "queue-state");
        state.setVisible(true);
        state.setManaged(true);
    }

    /// Shows which order was chosen, without choosing it again.
    public void setOrder(QueueOrder chosen) {
        arranging = true;
        order.setValue(chosen);
        arranging = false;
    }

    /// Lists the letters by these places; others come behind.
    ///
    /// @param settled not changed afterwards
    public void arrange(Map<LetterId, Integer> settled) {
        places = settled;
        relist();
    }

    /// Shows which letter is open, without choosing it again.
    public void setOpen(@Nullable LetterId id) {
        open = id;
        List<QueueEntry> shown = list.getItems();
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

    /// A list of its own each time: with tens of thousands of letters that is many times faster
    /// than a filtered and sorted view, which tells the list of each letter that comes or goes. The
    /// selection moves about with it, which is not a choice.
    private void relist() {
        arranging = true;
        list.setItems(QueueList.of(letters, only, places));
        setOpen(open);
        arranging = false;
    }

    /// One letter was worked on, or others came in.
    private void changed(ListChangeListener.Change<? extends QueueEntry> change) {
        while (change.next()) {
            if (change.getAddedSize() != 1 || change.getRemovedSize() != 1) {
                relist();
                return;
            }
            replace(change.getAddedSubList().getFirst());
        }
    }

    private void replace(QueueEntry entry) {
        List<QueueEntry> shown = list.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(entry.id())) {
                shown.set(i, entry);
                return;
            }
        }
    }

    private void selected(@Nullable QueueEntry entry) {
        if (!arranging && entry != null && !entry.id().equals(open)) {
            onOpen.accept(entry.id());
        }
    }

    private void makeFilter() {
        filter.setId("queue-filter");
        filter.setPromptText(texts.get("queue.filter"));
        filter.setAccessibleText(texts.get("queue.filter"));
        filter.textProperty().subscribe(text -> onFilter.accept(text));
        filter.setOnKeyPressed(this::filterKey);
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    private void makeOrder() {
        order.setId("queue-order");
        order.setAccessibleText(texts.get("queue.order"));
        order.getItems().setAll(QueueOrder.values());
        order.setValue(QueueOrder.IMPORTED);
        order.setMaxWidth(Double.MAX_VALUE);
        order.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable QueueOrder value) {
                        return value == null ? "" : texts.get(value.text());
                    }

                    @Override
                    public QueueOrder fromString(String text) {
                        throw new UnsupportedOperationException("orders are chosen, not typed");
                    }
                });
        order.valueProperty()
                .subscribe(chosen -> {
                    if (!arranging && chosen != null) {
                        onOrder.accept(chosen);
                    }
                });
    }

    private void hideState() {
        state.setVisible(false);
        state.setManaged(false);
    }
}
