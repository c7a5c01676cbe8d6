package org.glossator.ui.quality;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.chart.Chart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.quality.agreement.Agreement;
import org.glossator.session.FateCounts;
import org.glossator.session.WorkReport;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.WorkDay;
import org.glossator.ui.Texts;

/// How the work on the project goes, in numbers and charts. What is known is shown at once; what
/// has to be counted comes in when it is.
public final class DashboardPane extends VBox {

    private final Texts texts;
    private final WorkCharts charts;
    private final Label state = new Label();
    private final GridPane progress = new GridPane();
    private final VBox labels = card();
    private final VBox days = card();
    private final VBox times = card();
    private final TimeCard overTime;
    private final AgreementCard agreement;
    private final RuleTable rules;
    private final Spinner<Double> line = new Spinner<>(0.05, 1, 0.8, 0.05);

    /// @param reviewer the name of the one whose progress is shown
    /// @param save told that charts and numbers are to be saved
    /// @param silence told that what is surely below the line is to be silenced
    public DashboardPane(Texts texts, String reviewer, Runnable save, Runnable silence) {
        this.texts = texts;
        this.charts = new WorkCharts(texts);
        this.rules = new RuleTable(texts);
        this.overTime = new TimeCard(texts, charts);
        this.agreement = new AgreementCard(texts);
        getStyleClass().add("quality-view");
        Label title = new Label(texts.get("dashboard.title"));
        title.getStyleClass().add("quality-title");
        state.setId("dashboard-state");
        state.getStyleClass().add("quality-state");
        Button button = new Button();
        button.textProperty().bind(texts.live("dashboard.save"));
        button.setId("dashboard-save");
        button.setOnAction(_ -> save.run());
        FlowPane head = new FlowPane(title, button, state);
        head.getStyleClass().add("quality-head");
        progress.setId("dashboard-progress");
        progress.getStyleClass().add("dashboard-grid");
        VBox letters = card();
        Label of = new Label(texts.get("dashboard.progress", reviewer));
        of.getStyleClass().add("dashboard-section");
        letters.getChildren().setAll(of, progress);
        waiting(labels, "dashboard.labels");
        waiting(days, "dashboard.days");
        waiting(times, "dashboard.times");
        FlowPane cards = new FlowPane(letters, agreement, labels, overTime, days, times);
        cards.getStyleClass().add("dashboard-cards");
        line.setId("dashboard-line");
        line.setEditable(true);
        line.setPrefWidth(110);
        Label lineLabel = new Label(texts.get("dashboard.threshold"));
        lineLabel.setLabelFor(line);
        line.setAccessibleText(texts.get("dashboard.threshold"));
        Button quiet = new Button();
        quiet.textProperty().bind(texts.live("dashboard.silence"));
        quiet.setId("dashboard-silence");
        quiet.setOnAction(_ -> silence.run());
        FlowPane ruleHead = new FlowPane(section("dashboard.rules"), lineLabel, line, quiet);
        ruleHead.getStyleClass().add("quality-head");
        VBox all = new VBox(cards, ruleHead, rules);
        all.getStyleClass().add("dashboard");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("dashboard");
        scroll.setAccessibleText(texts.get("dashboard.title"));
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /// Says what is being counted, or why it is not.
    public void say(String text) {
        state.setText(text);
    }

    /// Gives the rules the keys.
    public void takeKeys() {
        // The first time, the parts have yet to come into the scene.
        applyCss();
        layout();
        rules.requestFocus();
    }

    /// Shows how far the letters are.
    public void showLetters(List<QueueEntry> queue) {
        progress.getChildren().clear();
        int row = 0;
        for (ReviewStatus status : List.of(ReviewStatus.DONE, ReviewStatus.STARTED)) {
            long count = queue.stream().filter(entry -> entry.status() == status).count();
            String words =
                    switch (status) {
                        case DONE -> "dashboard.letters-done";
                        case STARTED -> "dashboard.letters-begun";
                        case NEW -> "dashboard.letters-new";
                    };
            row(row++, words, count, queue.size());
        }
        long all = queue.stream().mapToLong(QueueEntry::suggestions).sum();
        long waiting = queue.stream().mapToLong(QueueEntry::undecided).sum();
        row(row++, "dashboard.spans-decided", all - waiting, all);
        long annotations = queue.stream().mapToLong(QueueEntry::annotations).sum();
        progress.add(new Label(texts.get("dashboard.annotations", annotations)), 0, row, 3, 1);
    }

    /// Shows when this reviewer worked, and how long.
    public void showWork(List<WorkDay> worked, List<Duration> spent) {
        if (worked.isEmpty()) {
            empty(days, "dashboard.days", texts.get("dashboard.days.none"));
        } else {
            days.getChildren().setAll(charts.days(worked));
        }
        if (spent.isEmpty()) {
            empty(times, "dashboard.times", texts.get("dashboard.times.none"));
        } else {
            List<Duration> sorted = spent.stream().sorted().toList();
            Label median =
                    new Label(
                            texts.get(
                                    "dashboard.times.median",
                                    words(sorted.get(sorted.size() / 2))));
            median.setId("dashboard-median");
            times.getChildren().setAll(charts.times(spent), median);
        }
    }

    /// Shows what became of the suggestions.
    public void showReport(WorkReport report) {
        if (report.labels().isEmpty()) {
            empty(labels, "dashboard.labels", texts.get("dashboard.labels.none"));
        } else {
            labels.getChildren().setAll(charts.labels(report.labels()));
        }
        overTime.show(report.overTime());
        rules.getItems().setAll(report.rules());
        rules.getSelectionModel().selectFirst();
    }

    /// Shows which rules are silenced.
    public void showSilenced(List<String> silenced) {
        rules.showSilenced(silenced);
    }

    /// The rules that are surely less precise than the line and not silenced yet.
    public List<String> belowTheLine() {
        return rules.below(line());
    }

    /// The precision below which rules are silenced.
    public double line() {
        return line.getValue();
    }

    /// The rule that is chosen; empty if none is.
    public Optional<String> chosenRule() {
        return Optional.ofNullable(rules.getSelectionModel().getSelectedItem())
                .map(FateCounts::name);
    }

    /// Shows how far two reviewers or more agree.
    public void showAgreement(Agreement found, String between) {
        agreement.show(found, between);
    }

    /// Says why there is no agreement to show.
    public void noAgreement(String why) {
        agreement.say(why);
    }

    /// The charts as they are shown, by a name for their files.
    public Map<String, Node> pictures() {
        Map<String, Node> pictures = new TreeMap<>();
        for (VBox card : List.of(labels, overTime, days, times)) {
            for (Node node : card.getChildren()) {
                if (node instanceof Chart chart) {
                    pictures.put(chart.getId().replace("dashboard-", ""), chart);
                }
            }
        }
        return pictures;
    }

    private static String words(Duration time) {
        long seconds = TimeUnit.MILLISECONDS.toSeconds(time.toMillis());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void row(int row, String words, long part, long whole) {
        ProgressBar bar = new ProgressBar(whole == 0 ? 0 : (double) part / whole);
        bar.setAccessibleText(texts.get(words));
        bar.setFocusTraversable(false);
        progress.addRow(
                row,
                new Label(texts.get(words)),
                bar,
                new Label(texts.get("dashboard.part", part, whole)));
    }

    private Label section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("dashboard-section");
        return label;
    }

    private void waiting(VBox card, String key) {
        empty(card, key, texts.get("dashboard.counting"));
    }

    private void empty(VBox card, String key, String why) {
        card.getChildren().setAll(section(key), wrapped(why));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quality-state");
        return label;
    }

    private static VBox card() {
        VBox card = new VBox();
        card.getStyleClass().add("dashboard-card");
        return card;
    }
}
