package org.glossator.ui.quality;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.run.RunComparison;
import org.glossator.session.RunChange;
import org.glossator.session.RunChanges;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;
import org.glossator.ui.WalkedTable;
import org.glossator.ui.WholeTitles;
import org.jspecify.annotations.Nullable;

/// What got better and what got worse since the run that was kept: by label above, span by span
/// beneath. A label that is chosen shows its spans only.
final class RunCompared extends VBox {

    private final Texts texts;
    private final Label state = new Label();
    private final TableView<RunChanges.OfLabel> labels = new TableView<>();
    private final WalkedTable<RunChange> changes;
    private List<RunChange> all = List.of();

    /// The change that was chosen before all were taken away.
    private @Nullable RunChange left;

    /// @param onOpen told the change whose place the reviewer wants to see
    RunCompared(Texts texts, Consumer<RunChange> onOpen) {
        this.texts = texts;
        this.changes = new WalkedTable<>(onOpen);
        getStyleClass().add("evaluation-errors");
        state.setId("evaluation-compared-state");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        state.getStyleClass().add("quality-state");
        fillLabels();
        fillChanges();
        SplitPane split = new SplitPane(labels, changes);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.4);
        setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(state, split);
    }

    /// Says what is compared, or why it cannot be.
    void say(String words) {
        state.setText(words);
    }

    /// @param words what was compared
    void show(RunChanges found, String words) {
        all = found.changes();
        labels.getItems().setAll(found.labels());
        labels.getSelectionModel().selectFirst();
        changes.show(all);
        changes.choose(left);
        state.setText(
                words
                        + " "
                        + texts.get(
                                "evaluation.compared",
                                found.labels().getFirst().better(),
                                found.labels().getFirst().worse())
                        + (found.apart() == 0
                                ? ""
                                : " " + texts.get("evaluation.apart", found.apart()))
                        + (found.all() == all.size()
                                ? ""
                                : " " + texts.get("evaluation.first-changes", all.size())));
    }

    /// Takes all changes away. The chosen one is chosen again when it is shown again: whoever went
    /// to its place goes on there.
    void clear() {
        RunChange chosen = changes.getSelectionModel().getSelectedItem();
        left = chosen == null ? left : chosen;
        all = List.of();
        labels.getItems().clear();
        changes.getItems().clear();
    }

    void takeKeys() {
        (changes.getItems().isEmpty() ? labels : changes).requestFocus();
    }

    private void fillLabels() {
        Columns<RunChanges.OfLabel> columns = new Columns<>(texts);
        labels.setId("evaluation-compared-labels");
        labels.setAccessibleText(texts.get("evaluation.compared.labels"));
        WholeTitles.share(labels);
        labels.setPlaceholder(new Label(texts.get("evaluation.none")));
        labels.getColumns()
                .setAll(
                        List.of(
                                columns.text(
                                        "evaluation.label",
                                        150,
                                        one ->
                                                one.label().isEmpty()
                                                        ? texts.get("evaluation.all")
                                                        : one.label()),
                                columns.share("evaluation.f-before", RunChanges.OfLabel::before),
                                columns.share("evaluation.f-now", RunChanges.OfLabel::now),
                                columns.text("evaluation.f-change", 84, RunCompared::change),
                                columns.count("evaluation.better", RunChanges.OfLabel::better),
                                columns.count("evaluation.worse", RunChanges.OfLabel::worse)));
        labels.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, label) -> {
                    if (label != null) {
                        changes.show(
                                all.stream()
                                        .filter(one ->
                                                label.label().isEmpty()
                                                        || one.span().label().equals(label.label()))
                                        .toList());
                    }
                });
    }

    private static String change(RunChanges.OfLabel label) {
        double by = label.now() - label.before();
        return Double.isNaN(by) ? "–" : "%+.3f".formatted(by);
    }

    private void fillChanges() {
        Columns<RunChange> columns = new Columns<>(texts);
        changes.setId("evaluation-changes");
        changes.setAccessibleText(texts.get("evaluation.changes"));
        changes.setPlaceholder(new Label(texts.get("evaluation.no-changes")));
        changes.setStyles(one -> one.better() ? "change-better" : "change-worse");
        changes.getColumns()
                .setAll(
                        List.of(
                                columns.text("evaluation.kind", 210, this::what),
                                columns.text("evaluation.label", 120, one -> one.span().label()),
                                columns.text(
                                        "evaluation.text",
                                        260,
                                        one -> one.words().replaceAll("\\s+", " ")),
                                columns.text("evaluation.letter", 220, RunChange::name)));
    }

    /// What happened, with a sign before it.
    private String what(RunChange change) {
        boolean gold = change.kind() == RunComparison.Kind.GOLD;
        return change.better()
                ? "+ " + texts.get(gold ? "evaluation.found-now" : "evaluation.wrong-gone")
                : "− " + texts.get(gold ? "evaluation.lost-now" : "evaluation.wrong-new");
    }
}
