package org.glossator.ui.quality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.Place;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Where marks contradict each other: the findings, and beneath them the places of the one that is
/// chosen. Enter or a double click on a finding goes to its first place, on a place to that.
public final class ConsistencyPane extends VBox {

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final Texts texts;
    private final FindingWords words;
    private final Function<Place, String> where;
    private final Consumer<Place> onOpen;
    private final Label state = new Label();
    private final TableView<Finding> table = new TableView<>();
    private final ListView<Place> places = new ListView<>();

    /// @param where says a place in words: its letter and what stands around it
    /// @param onOpen told the place that the reviewer wants to see
    public ConsistencyPane(Texts texts, Function<Place, String> where, Consumer<Place> onOpen) {
        this.texts = texts;
        this.words = new FindingWords(texts);
        this.where = where;
        this.onOpen = onOpen;
        getStyleClass().add("quality-view");
        Label title = new Label(texts.get("consistency.title"));
        title.getStyleClass().add("quality-title");
        state.setId("consistency-state");
        state.getStyleClass().add("quality-state");
        state.setWrapText(true);
        SplitPane split = new SplitPane(table(), places());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.68);
        setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(title, state, split);
    }

    /// Shows findings, and says how many there are; the chosen one stays chosen if it is still
    /// there.
    public void show(List<Finding> findings) {
        Finding chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(findings);
        if (chosen != null && findings.contains(chosen)) {
            table.getSelectionModel().select(chosen);
        } else {
            table.getSelectionModel().selectFirst();
        }
        say(
                texts.get(
                        findings.isEmpty() ? "consistency.none" : "consistency.some",
                        findings.size()));
    }

    /// Says how far the search for findings is, or why there is none.
    public void say(String text) {
        state.setText(text);
    }

    /// Says something more.
    public void add(String text) {
        state.setText(state.getText() + text);
    }

    /// The finding that is chosen, or `null`.
    public @Nullable Finding chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /// Gives the findings the keys.
    public void takeKeys() {
        table.requestFocus();
    }

    private TableView<Finding> table() {
        table.setId("consistency-findings");
        table.setAccessibleText(texts.get("consistency.title"));
        table.setPlaceholder(new Label(texts.get("consistency.hint")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column("consistency.kind", 190, words::kind),
                                column("consistency.text", 180, words::text),
                                column("consistency.detail", 260, words::detail)));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(finding ->
                        places.getItems().setAll(finding == null ? List.of() : finding.places()));
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (ENTER.match(event) && !places.getItems().isEmpty()) {
                        onOpen.accept(places.getItems().getFirst());
                        event.consume();
                    }
                });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !places.getItems().isEmpty()) {
                onOpen.accept(places.getItems().getFirst());
            }
        });
        return table;
    }

    private ListView<Place> places() {
        places.setId("consistency-places");
        places.setAccessibleText(texts.get("consistency.places"));
        places.setCellFactory(_ -> new PlaceCell());
        places.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (ENTER.match(event)) {
                        openChosenPlace();
                        event.consume();
                    }
                });
        places.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosenPlace();
            }
        });
        return places;
    }

    private void openChosenPlace() {
        Place place = places.getSelectionModel().getSelectedItem();
        if (place != null) {
            onOpen.accept(place);
        }
    }

    private TableColumn<Finding, String> column(
            String title, double width, Function<Finding, String> cell) {
        TableColumn<Finding, String> column = new TableColumn<>(texts.get(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        return column;
    }

    private final class PlaceCell extends ListCell<Place> {

        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(empty || place == null ? null : where.apply(place));
        }
    }
}
