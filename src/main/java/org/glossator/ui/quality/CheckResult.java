package org.glossator.ui.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.Interval;
import org.glossator.quality.sample.StratumResult;
import org.glossator.session.OpenSample;
import org.glossator.session.SampleResult;
import org.glossator.store.Sample;
import org.glossator.ui.Columns;
import org.glossator.ui.ContextCell;
import org.glossator.ui.RowOpening;
import org.glossator.ui.Texts;
import org.glossator.ui.WholeTitles;

/// What a spot check came to so far: the estimate, each stratum, and what was not right. Enter on
/// one of the latter shows its place.
final class CheckResult extends VBox {

    private final Texts texts;
    private final Label estimate = new Label();
    private final Label verdict = new Label();
    private final Label rules = new Label();
    private final TableView<StratumResult> strata = new TableView<>();
    private final ListView<Sample.Item> wrong = new ListView<>();
    private double level = 0.95;

    /// @param where says an item in words
    /// @param onOpen told the item whose place is to be shown
    CheckResult(
            Texts texts,
            Function<Sample.Item, ContextCell.Row> where,
            Consumer<Sample.Item> onOpen) {
        this.texts = texts;
        getStyleClass().add("check-result");
        estimate.setId("check-estimate");
        estimate.setWrapText(true);
        estimate.getStyleClass().add("quality-title");
        verdict.setId("check-verdict");
        verdict.setWrapText(true);
        rules.setWrapText(true);
        rules.getStyleClass().add("quality-state");
        columns();
        wrong.setId("check-wrong");
        wrong.setAccessibleText(texts.get("check.wrong"));
        Label none = new Label(texts.get("check.wrong.none"));
        none.setWrapText(true);
        wrong.setPlaceholder(none);
        wrong.setCellFactory(_ -> new ContextCell<>(where));
        RowOpening.of(wrong, onOpen);
        VBox below = new VBox(rules, wrong);
        below.getStyleClass().add("check-wrong");
        VBox.setVgrow(wrong, Priority.ALWAYS);
        SplitPane split = new SplitPane(strata, below);
        split.setOrientation(Orientation.VERTICAL);
        setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(estimate, verdict, split);
    }

    void show(OpenSample open) {
        SampleResult result = open.result();
        level = open.plan().level();
        strata.getItems().setAll(result.strata());
        wrong.getItems().setAll(result.wrong());
        wrong.getSelectionModel().selectFirst();
        estimate.setText(estimate(open, result));
        verdict.setText(
                result.accepted()
                        .map(accepted -> texts.get(accepted ? "check.accepted" : "check.refused"))
                        .orElseGet(() ->
                                result.checked() < result.drawn()
                                        ? texts.get(
                                                "check.going", result.drawn() - result.checked())
                                        : ""));
        StringBuilder byRule = new StringBuilder(texts.get("check.wrong"));
        for (Map.Entry<String, Long> rule : result.wrongByRule().entrySet()) {
            if (!rule.getKey().isEmpty()) {
                byRule.append(" · ")
                        .append(texts.get("consistency.count", rule.getKey(), rule.getValue()));
            }
        }
        rules.setText(byRule.toString());
    }

    void sayPlaces() {
        wrong.refresh();
    }

    void takeKeys() {
        applyCss();
        layout();
        wrong.requestFocus();
    }

    private String estimate(OpenSample open, SampleResult result) {
        if (result.checked() == 0) {
            return texts.get("check.nothing");
        }
        return open.sample().kind() == Sample.Kind.WINDOWS
                ? result.recall()
                        .map(recall ->
                                texts.get(
                                        "check.recall",
                                        Columns.share(recall.recall()),
                                        Columns.share(recall.interval().low()),
                                        Columns.share(recall.interval().high())))
                        .orElse("")
                : result.estimate()
                        .map(of ->
                                texts.get(
                                        "check.estimate",
                                        Columns.share(of.share()),
                                        Columns.share(of.interval().low()),
                                        Columns.share(of.interval().high())))
                        .orElse("");
    }

    private void columns() {
        strata.setId("check-strata-result");
        strata.setAccessibleText(texts.get("check.by"));
        WholeTitles.share(strata);
        Columns<StratumResult> columns = new Columns<>(texts);
        strata.getColumns()
                .setAll(
                        List.of(
                                columns.text("check.stratum", 200, StratumResult::name),
                                columns.count("check.lot", StratumResult::lot),
                                columns.count("check.checked", StratumResult::checked),
                                columns.count("check.right", StratumResult::right),
                                columns.share("check.share", CheckResult::share),
                                columns.text("dashboard.interval", 130, this::interval),
                                new BarColumn<>(texts, 180, this::bar)));
    }

    private static double share(StratumResult stratum) {
        return stratum.checked() == 0 ? Double.NaN : stratum.share();
    }

    private String interval(StratumResult stratum) {
        Interval interval = stratum.interval(level);
        return Columns.share(interval.low()) + "–" + Columns.share(interval.high());
    }

    private Optional<IntervalBar> bar(StratumResult stratum) {
        return stratum.checked() == 0
                ? Optional.empty()
                : Optional.of(new IntervalBar(stratum.share(), stratum.interval(level)));
    }
}
