package org.glossator.ui.quality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.session.RunError;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;
import org.glossator.ui.WalkedTable;

/// The errors of a run, to be walked.
final class RunErrors extends VBox {

    private final Texts texts;
    private final ObservableList<RunError> all = FXCollections.observableArrayList();
    private final FilteredList<RunError> wanted = new FilteredList<>(all);
    private final WalkedTable<RunError> table;
    private final Label state = new Label();

    /// @param onOpen told the error that the reviewer wants to see
    RunErrors(Texts texts, ErrorWords words, Consumer<RunError> onOpen) {
        this.texts = texts;
        this.table = new WalkedTable<>(onOpen);
        Columns<RunError> columns = new Columns<>(texts);
        table.setId("evaluation-errors");
        table.setAccessibleText(texts.get("evaluation.errors.title"));
        table.setPlaceholder(new Label(texts.get("evaluation.no-errors")));
        table.getColumns()
                .setAll(
                        List.of(
                                columns.text("evaluation.kind", 150, words::kind),
                                columns.text(
                                        "evaluation.gold-label", 120, e -> words.label(e.gold())),
                                columns.text(
                                        "evaluation.found-label",
                                        120,
                                        e -> words.label(e.predicted())),
                                columns.text("evaluation.text", 260, words::text),
                                columns.text("evaluation.rule", 170, RunError::rule),
                                columns.text("evaluation.letter", 220, RunError::name)));
        SortedList<RunError> sorted = new SortedList<>(wanted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        state.setId("evaluation-errors-state");
        state.getStyleClass().add("quality-state");
        getStyleClass().add("evaluation-errors");
        getChildren().addAll(state, table);
        setVgrow(table, Priority.ALWAYS);
    }

    /// Shows these. The one that was chosen stays so if it is still there.
    void show(List<RunError> found) {
        RunError chosen = table.getSelectionModel().getSelectedItem();
        all.setAll(found);
        table.choose(chosen);
        sayHowMany();
    }

    /// Shows only those that the predicate is true of.
    void filter(Predicate<RunError> predicate) {
        wanted.setPredicate(predicate);
        table.getSelectionModel().selectFirst();
        sayHowMany();
    }

    void clear() {
        show(List.of());
        state.setText("");
    }

    void takeKeys() {
        table.requestFocus();
    }

    private void sayHowMany() {
        state.setText(texts.get("evaluation.errors", wanted.size(), all.size()));
    }
}
