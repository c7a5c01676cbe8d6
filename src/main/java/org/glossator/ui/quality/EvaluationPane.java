package org.glossator.ui.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.LabelEvaluation;
import org.glossator.quality.run.Confusion;
import org.glossator.quality.run.LetterScore;
import org.glossator.quality.run.RuleScore;
import org.glossator.session.EvaluationOrder;
import org.glossator.session.RunError;
import org.glossator.session.RunReport;
import org.glossator.ui.RowOpening;
import org.glossator.ui.Texts;

/// How a detector or a reviewer does against a layer that is taken for right: the numbers above,
/// and beneath them the errors. A row that is chosen above shows its errors only; Enter on an error
/// shows its place.
public final class EvaluationPane extends VBox {

    private static final int MOST_LETTERS = 200;

    private final Texts texts;
    private final Consumer<EvaluationOrder> onOrder;
    private final Consumer<RunError> onOpen;
    private final ErrorWords words;
    private final Label state = new Label();
    private final ComboBox<String> gold = new ComboBox<>();
    private final ComboBox<String> predicted = new ComboBox<>();
    private final TableView<LabelRow> labels = new TableView<>();
    private final TableView<Map.Entry<Confusion.Cell, Long>> confusion = new TableView<>();
    private final TableView<RuleScore> rules = new TableView<>();
    private final TableView<LetterScore> letters = new TableView<>();
    private final ReliabilityChart reliability;
    private final FilteredList<RunError> errors =
            new FilteredList<>(FXCollections.observableArrayList());
    private final TableView<RunError> errorTable = new TableView<>();
    private final Label errorState = new Label();
    private boolean showing;

    /// @param label empty for all of them
    private record LabelRow(String label, LabelEvaluation of) {}

    /// @param onOrder told what is to be measured against what
    /// @param onOpen told the error that the reviewer wants to see
    public EvaluationPane(
            Texts texts, Consumer<EvaluationOrder> onOrder, Consumer<RunError> onOpen) {
        this.texts = texts;
        this.onOrder = onOrder;
        this.onOpen = onOpen;
        this.words = new ErrorWords(texts);
        this.reliability = new ReliabilityChart(texts);
        getStyleClass().add("quality-view");
        Label title = new Label(texts.get("evaluation.title"));
        title.getStyleClass().add("quality-title");
        state.setId("evaluation-state");
        state.getStyleClass().add("quality-state");
        state.setWrapText(true);
        choice(predicted, "evaluation-predicted", "evaluation.predicted");
        choice(gold, "evaluation-gold", "evaluation.gold");
        Label against = new Label(texts.get("evaluation.against"));
        FlowPane head = new FlowPane(title, predicted, against, gold, state);
        head.getStyleClass().add("quality-head");
        SplitPane split = new SplitPane(numbers(), errors());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head, split);
    }

    /// Offers layers to be taken for right, and the detectors and people to be measured.
    public void offer(List<String> layers, EvaluationOrder chosen) {
        showing = true;
        gold.getItems().setAll(layers);
        gold.setValue(chosen.gold());
        predicted.getItems().setAll(texts.get("evaluation.detectors"));
        predicted.getItems().addAll(layers);
        predicted.setValue(chosen.predicted().orElse(texts.get("evaluation.detectors")));
        showing = false;
    }

    /// Says how far the measuring is, or why there is nothing to show.
    public void say(String text) {
        state.setText(text);
    }

    /// Gives the errors the keys.
    public void takeKeys() {
        // The first time, the parts have yet to come into the scene.
        applyCss();
        layout();
        errorTable.requestFocus();
    }

    /// Takes everything away.
    public void clear() {
        labels.getItems().clear();
        confusion.getItems().clear();
        rules.getItems().clear();
        letters.getItems().clear();
        reliability.clear();
        show(List.of());
        errorState.setText("");
    }

    /// Shows what was measured. The error that was chosen stays so if it is still there.
    public void show(RunReport report) {
        labels.getItems().setAll(new LabelRow("", report.evaluation().all()));
        report.evaluation()
                .labels()
                .forEach((label, of) -> labels.getItems().add(new LabelRow(label, of)));
        confusion.getItems().setAll(List.copyOf(report.details().confusion().counts().entrySet()));
        rules.getItems().setAll(report.details().rules());
        letters.getItems().setAll(report.details().worstLetters(MOST_LETTERS));
        reliability.show(report.details().reliability());
        show(report.errors());
        state.setText(texts.get("evaluation.state", report.letters(), report.allErrors()));
    }

    private void show(List<RunError> found) {
        RunError chosen = errorTable.getSelectionModel().getSelectedItem();
        source().setAll(found);
        if (chosen != null && errorTable.getItems().contains(chosen)) {
            errorTable.getSelectionModel().select(chosen);
            errorTable.scrollTo(chosen);
        } else {
            errorTable.getSelectionModel().selectFirst();
        }
        sayErrors();
    }

    @SuppressWarnings("unchecked")
    private ObservableList<RunError> source() {
        return (ObservableList<RunError>) errors.getSource();
    }

    private void filter(Predicate<RunError> wanted) {
        errors.setPredicate(wanted);
        errorTable.getSelectionModel().selectFirst();
        sayErrors();
    }

    private void sayErrors() {
        errorState.setText(texts.get("evaluation.errors", errors.size(), source().size()));
    }

    private void choice(ComboBox<String> box, String id, String name) {
        box.setId(id);
        box.setAccessibleText(texts.get(name));
        box.valueProperty().subscribe((_, _) -> ordered());
    }

    private void ordered() {
        if (!showing && gold.getValue() != null && predicted.getValue() != null) {
            boolean detectors = predicted.getSelectionModel().getSelectedIndex() == 0;
            onOrder.accept(
                    new EvaluationOrder(
                            gold.getValue(),
                            detectors ? Optional.empty() : Optional.of(predicted.getValue())));
        }
    }

    private Node numbers() {
        Columns<LabelRow> ofLabel = new Columns<>(texts);
        table(
                labels,
                "evaluation-labels",
                "evaluation.labels",
                row -> error -> row.label().isEmpty() || words.labels(error).contains(row.label()));
        labels.getColumns()
                .setAll(
                        List.of(
                                ofLabel.text(
                                        "evaluation.label",
                                        150,
                                        row ->
                                                row.label().isEmpty()
                                                        ? texts.get("evaluation.all")
                                                        : row.label()),
                                ofLabel.count("evaluation.in-gold", r -> r.of().strict().gold()),
                                ofLabel.count("evaluation.found", r -> r.of().strict().predicted()),
                                ofLabel.share(
                                        "evaluation.precision", r -> r.of().strict().precision()),
                                ofLabel.share("evaluation.recall", r -> r.of().strict().recall()),
                                ofLabel.share("evaluation.f-score", r -> r.of().strict().f1()),
                                ofLabel.share(
                                        "evaluation.precision-overlap",
                                        r -> r.of().overlap().precision()),
                                ofLabel.share(
                                        "evaluation.recall-overlap",
                                        r -> r.of().overlap().recall()),
                                ofLabel.share(
                                        "evaluation.f-score-overlap", r -> r.of().overlap().f1()),
                                ofLabel.share(
                                        "evaluation.attributes",
                                        r ->
                                                r.of().attributeAccuracy()
                                                        .share()
                                                        .orElse(Double.NaN))));
        Columns<Map.Entry<Confusion.Cell, Long>> ofCell = new Columns<>(texts);
        table(
                confusion,
                "evaluation-confusion",
                "evaluation.confusion",
                row -> error -> words.isIn(error, row.getKey()));
        confusion
                .getColumns()
                .setAll(
                        List.of(
                                ofCell.text(
                                        "evaluation.gold-label",
                                        200,
                                        r -> words.label(r.getKey().gold())),
                                ofCell.text(
                                        "evaluation.found-label",
                                        200,
                                        r -> words.label(r.getKey().predicted())),
                                ofCell.count("evaluation.times", Map.Entry::getValue)));
        Columns<RuleScore> ofRule = new Columns<>(texts);
        table(
                rules,
                "evaluation-rules",
                "evaluation.rules",
                row -> error -> error.rule().equals(row.rule()));
        rules.getColumns()
                .setAll(
                        List.of(
                                ofRule.text("evaluation.rule", 220, RuleScore::rule),
                                ofRule.count("evaluation.found", RuleScore::predicted),
                                ofRule.count("evaluation.right", RuleScore::right),
                                ofRule.share("evaluation.precision", RuleScore::precision),
                                ofRule.share("evaluation.low", r -> r.interval(0.95).low()),
                                ofRule.share("evaluation.high", r -> r.interval(0.95).high())));
        Columns<LetterScore> ofLetter = new Columns<>(texts);
        table(
                letters,
                "evaluation-letters",
                "evaluation.letters",
                row -> error -> error.name().equals(row.letter()));
        letters.getColumns()
                .setAll(
                        List.of(
                                ofLetter.text("evaluation.letter", 260, LetterScore::letter),
                                ofLetter.count("evaluation.missed", LetterScore::missed),
                                ofLetter.count("evaluation.spurious", LetterScore::spurious),
                                ofLetter.count("evaluation.wrong", LetterScore::wrong)));
        TabPane tabs =
                new TabPane(
                        tab("evaluation.labels", labels),
                        tab("evaluation.confusion", confusion),
                        tab("evaluation.rules", rules),
                        tab("evaluation.letters", letters),
                        tab("evaluation.reliability", reliability));
        tabs.setId("evaluation-numbers");
        tabs.setAccessibleText(texts.get("evaluation.numbers"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        // Another table above: all errors again, until one of its rows is chosen.
        tabs.getSelectionModel().selectedItemProperty().subscribe((_, _) -> filter(_ -> true));
        return tabs;
    }

    private Tab tab(String title, Node content) {
        return new Tab(texts.get(title), content);
    }

    private <T> void table(
            TableView<T> table, String id, String title, Function<T, Predicate<RunError>> wanted) {
        table.setId(id);
        table.setAccessibleText(texts.get(title));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(texts.get("evaluation.none")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, row) -> {
                    if (row != null) {
                        filter(wanted.apply(row));
                    }
                });
    }

    private Node errors() {
        Columns<RunError> columns = new Columns<>(texts);
        errorTable.setId("evaluation-errors");
        errorTable.setAccessibleText(texts.get("evaluation.errors.title"));
        errorTable.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        errorTable.setPlaceholder(new Label(texts.get("evaluation.no-errors")));
        errorTable
                .getColumns()
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
        SortedList<RunError> sorted = new SortedList<>(errors);
        sorted.comparatorProperty().bind(errorTable.comparatorProperty());
        errorTable.setItems(sorted);
        RowOpening.of(errorTable, onOpen);
        errorState.setId("evaluation-errors-state");
        errorState.getStyleClass().add("quality-state");
        VBox box = new VBox(errorState, errorTable);
        box.getStyleClass().add("evaluation-errors");
        VBox.setVgrow(errorTable, Priority.ALWAYS);
        return box;
    }
}
