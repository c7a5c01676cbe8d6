package org.glossator.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Estimate;
import org.glossator.quality.agreement.LabelAgreement;
import org.glossator.ui.Texts;

/// How far reviewers agree, label by label.
final class AgreementCard extends VBox {

    private final Texts texts;

    AgreementCard(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("dashboard-card", "dashboard-wide");
        say(texts.get("dashboard.counting"));
    }

    /// Says why there is nothing to show.
    void say(String why) {
        getChildren().setAll(title(), wrapped(why));
    }

    /// @param between the reviewers' names
    void show(Agreement found, String between) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dashboard-grid");
        grid.setId("dashboard-agreement");
        grid.addRow(
                0,
                new Label(),
                head("dashboard.strict"),
                head("dashboard.overlap"),
                head("dashboard.alpha"));
        int row = 1;
        for (Map.Entry<String, LabelAgreement> label : found.labels().entrySet()) {
            row(grid, row++, label.getKey(), label.getValue());
        }
        row(grid, row, texts.get("dashboard.all-labels"), found.all());
        getChildren()
                .setAll(
                        title(),
                        wrapped(texts.get("dashboard.between", between, found.letters())),
                        grid);
    }

    private static void row(GridPane grid, int row, String name, LabelAgreement of) {
        List<Node> cells = new ArrayList<>();
        cells.add(new Label(name));
        for (Estimate estimate : List.of(of.strict(), of.overlap(), of.alpha())) {
            Label value = new Label(words(estimate));
            value.setMinWidth(USE_PREF_SIZE);
            cells.add(value);
        }
        grid.addRow(row, cells.toArray(Node[]::new));
    }

    private static String words(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return "–";
        }
        String value = "%.2f".formatted(estimate.value().getAsDouble());
        return estimate.interval()
                .map(interval -> value + " (%.2f–%.2f)".formatted(interval.low(), interval.high()))
                .orElse(value);
    }

    private Label title() {
        Label label = new Label(texts.get("dashboard.agreement"));
        label.getStyleClass().add("dashboard-section");
        return label;
    }

    private Label head(String key) {
        return quiet(new Label(texts.get(key)));
    }

    private static Label wrapped(String text) {
        Label label = quiet(new Label(text));
        label.setWrapText(true);
        return label;
    }

    private static Label quiet(Label label) {
        label.getStyleClass().add("quality-state");
        return label;
    }
}
