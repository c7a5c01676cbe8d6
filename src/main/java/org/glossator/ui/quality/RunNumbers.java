package org.glossator.ui.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.glossator.quality.LabelEvaluation;
import org.glossator.quality.run.Confusion;
import org.glossator.quality.run.LetterScore;
import org.glossator.quality.run.RuleScore;
import org.glossator.session.RunError;
import org.glossator.session.RunReport;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;
import org.glossator.ui.WholeTitles;

/// The numbers of a run, a table a tab: by label, confusion, by rule, by letter, confidences. A row
/// that is chosen says which errors it is about.
final class RunNumbers extends TabPane {

    private static final int MOST_LETTERS = 200;

    private final Texts texts;
    private final ErrorWords words;
    private final Consumer<Predicate<RunError>> onChosen;
    private final TableView<LabelRow> labels = new TableView<>();
    private final TableView<Map.Entry<Confusion.Cell, Long>> confusion = new TableView<>();
    private final TableView<RuleScore> rules = new TableView<>();
    private final TableView<LetterScore> letters = new TableView<>();
    private final ReliabilityChart reliability;

    /// @param label empty for all of them
    private record LabelRow(String label, LabelEvaluation of) {}

    /// @param onChosen told which errors the chosen row is about
    RunNumbers(Texts texts, ErrorWords words, Consumer<Predicate<RunError>> onChosen) {
        this.texts = texts;
        this.words = words;
        this.onChosen = onChosen;
        this.reliability = new ReliabilityChart(texts);
        setId("evaluation-numbers");
        setAccessibleText(texts.get("evaluation.numbers"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        table(
                labels,
                "evaluation-labels",
                "evaluation.labels",
                row -> error -> row.label().isEmpty() || words.labels(error).contains(row.label()),
                ofLabels());
        table(
                confusion,
                "evaluation-confusion",
                "evaluation.confusion",
                row -> error -> words.isIn(error, row.getKey()),
                ofCells());
        table(
                rules,
                "evaluation-rules",
                "evaluation.rules",
                row -> error -> error.rule().equals(row.rule()),
                ofRules());
        table(
                letters,
                "evaluation-letters",
                "evaluation.letters",
                row -> error -> error.name().equals(row.letter()),
                ofLetters());
        getTabs()
                .setAll(
                        List.of(
                                tab("evaluation.labels", labels),
                                tab("evaluation.confusion", confusion),
                                tab("evaluation.rules", rules),
                                tab("evaluation.letters", letters),
                                tab("evaluation.reliability", reliability)));
        // Another table: all errors again, until one of its rows is chosen.
        getSelectionModel().selectedItemProperty().subscribe((_, _) -> onChosen.accept(_ -> true));
    }

    void show(RunReport report) {
        labels.getItems().setAll(new LabelRow("", report.evaluation().all()));
        report.evaluation()
                .labels()
                .forEach((label, of) -> labels.getItems().add(new LabelRow(label, of)));
        confusion.getItems().setAll(List.copyOf(report.details().confusion().counts().entrySet()));
        rules.getItems().setAll(report.details().rules());
        letters.getItems().setAll(report.details().worstLetters(MOST_LETTERS));
        reliability.show(report.details().reliability());
    }

    void clear() {
        labels.getItems().clear();
        confusion.getItems().clear();
        rules.getItems().clear();
        letters.getItems().clear();
        reliability.clear();
    }

    private List<TableColumn<LabelRow, ?>> ofLabels() {
        Columns<LabelRow> columns = new Columns<>(texts);
        return List.of(
                columns.text("evaluation.label", 150, this::name),
                columns.count("evaluation.in-gold", row -> row.of().strict().gold()),
                columns.count("evaluation.found", row -> row.of().strict().predicted()),
                columns.share("evaluation.precision", row -> row.of().strict().precision()),
                columns.share("evaluation.recall", row -> row.of().strict().recall()),
                columns.share("evaluation.f-score", row -> row.of().strict().f1()),
                columns.share(
                        "evaluation.precision-overlap", row -> row.of().overlap().precision()),
                columns.share("evaluation.recall-overlap", row -> row.of().overlap().recall()),
                columns.share("evaluation.f-score-overlap", row -> row.of().overlap().f1()),
                columns.share(
                        "evaluation.attributes",
                        row -> row.of().attributeAccuracy().share().orElse(Double.NaN)));
    }

    private String name(LabelRow row) {
        return row.label().isEmpty() ? texts.get("evaluation.all") : row.label();
    }

    private List<TableColumn<Map.Entry<Confusion.Cell, Long>, ?>> ofCells() {
        Columns<Map.Entry<Confusion.Cell, Long>> columns = new Columns<>(texts);
        return List.of(
                columns.text("evaluation.gold-label", 200, row -> words.label(row.getKey().gold())),
                columns.text(
                        "evaluation.found-label",
                        200,
                        row -> words.label(row.getKey().predicted())),
                columns.count("evaluation.times", Map.Entry::getValue));
    }

    private List<TableColumn<RuleScore, ?>> ofRules() {
        Columns<RuleScore> columns = new Columns<>(texts);
        return List.of(
                columns.text("evaluation.rule", 220, RuleScore::rule),
                columns.count("evaluation.found", RuleScore::predicted),
                columns.count("evaluation.right", RuleScore::right),
                columns.share("evaluation.precision", RuleScore::precision),
                columns.share("evaluation.low", row -> row.interval(0.95).low()),
                columns.share("evaluation.high", row -> row.interval(0.95).high()));
    }

    private List<TableColumn<LetterScore, ?>> ofLetters() {
        Columns<LetterScore> columns = new Columns<>(texts);
        return List.of(
                columns.text("evaluation.letter", 260, LetterScore::letter),
                columns.count("evaluation.missed", LetterScore::missed),
                columns.count("evaluation.spurious", LetterScore::spurious),
                columns.count("evaluation.wrong", LetterScore::wrong));
    }

    private Tab tab(String title, Node content) {
        return new Tab(texts.get(title), content);
    }

    private <T> void table(
            TableView<T> table,
            String id,
            String title,
            Function<T, Predicate<RunError>> wanted,
            List<TableColumn<T, ?>> columns) {
        table.setId(id);
        table.setAccessibleText(texts.get(title));
        WholeTitles.share(table);
        table.setPlaceholder(new Label(texts.get("evaluation.none")));
        table.getColumns().setAll(columns);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, row) -> {
                    if (row != null) {
                        onChosen.accept(wanted.apply(row));
                    }
                });
    }
}
