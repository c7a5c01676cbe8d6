package org.glossator.ui.quality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.Place;
import org.glossator.ui.Columns;
import org.glossator.ui.ContextCell;
import org.glossator.ui.RowOpening;
import org.glossator.ui.Texts;
import org.glossator.ui.WholeTitles;
import org.glossator.ui.WrappedCell;
import org.jspecify.annotations.Nullable;

/// Where marks contradict each other: the findings, and beneath them the places of the one that is
/// chosen. Enter or a double click on a finding goes to its first place, on a place to that.
public final class ConsistencyPane extends VBox {

    private final Texts texts;
    private final FindingWords words;
    private final Function<Place, ContextCell.Row> where;
    private final Consumer<Place> onOpen;
    private final Label state = new Label();
    private final TableView<Finding> table = new TableView<>();
    private final ListView<Place> places = new ListView<>();

    /// @param where says a place in words: its letter and what stands around it
    /// @param onOpen told the place that the reviewer wants to see
    public ConsistencyPane(
            Texts texts, Function<Place, ContextCell.Row> where, Consumer<Place> onOpen) {
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

    /// Says the places anew, once their words are read.
    public void sayPlaces() {
        places.refresh();
    }

    /// Gives the findings the keys.
    public void takeKeys() {
        // The first time, the parts have yet to come into the scene.
        applyCss();
        layout();
        table.requestFocus();
    }

    private TableView<Finding> table() {
        table.setId("consistency-findings");
        table.setAccessibleText(texts.get("consistency.title"));
        table.setPlaceholder(new Label(texts.get("consistency.hint")));
        WholeTitles.share(table);
        Columns<Finding> columns = new Columns<>(texts);
        TableColumn<Finding, String> detail =
                columns.text("consistency.detail", 420, words::detail);
        detail.setCellFactory(_ -> new WrappedCell<>());
        table.getColumns()
                .setAll(
                        List.of(
                                columns.text("consistency.kind", 190, words::kind),
                                columns.text("consistency.text", 180, words::text),
                                detail));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(finding ->
                        places.getItems().setAll(finding == null ? List.of() : finding.places()));
        RowOpening.of(table, finding -> finding.places().stream().findFirst().ifPresent(onOpen));
        return table;
    }

    private ListView<Place> places() {
        places.setId("consistency-places");
        places.setAccessibleText(texts.get("consistency.places"));
        places.setCellFactory(_ -> new ContextCell<>(where));
        RowOpening.of(places, onOpen);
        return places;
    }
}
