package org.glossator.ui.quality;

import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.glossator.quality.run.Reliability;
import org.glossator.ui.Columns;
import org.glossator.ui.Texts;

/// Whether confidences mean what they say: how many predictions of each confidence are right,
/// beside the line on which all would be.
final class ReliabilityChart extends BorderPane {

    private final Texts texts;
    private final LineChart<Number, Number> chart =
            new LineChart<>(new NumberAxis(0, 1, 0.1), new NumberAxis(0, 1, 0.2));
    private final Label words = new Label();

    ReliabilityChart(Texts texts) {
        this.texts = texts;
        chart.setAnimated(false);
        chart.setId("evaluation-reliability");
        chart.setAccessibleText(texts.get("evaluation.reliability"));
        chart.getXAxis().setLabel(texts.get("evaluation.confidence"));
        chart.getYAxis().setLabel(texts.get("evaluation.share-right"));
        words.getStyleClass().add("quality-state");
        words.setWrapText(true);
        setCenter(chart);
        setBottom(words);
    }

    void clear() {
        chart.getData().clear();
        words.setText("");
    }

    void show(Reliability reliability) {
        XYChart.Series<Number, Number> found = new XYChart.Series<>();
        found.setName(texts.get("evaluation.confidences"));
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.count() > 0) {
                found.getData()
                        .add(
                                new XYChart.Data<>(
                                        bin.confidence() / bin.count(),
                                        (double) bin.right() / bin.count()));
            }
        }
        XYChart.Series<Number, Number> ideal = new XYChart.Series<>();
        ideal.setName(texts.get("evaluation.ideal"));
        ideal.getData().add(new XYChart.Data<>(0, 0));
        ideal.getData().add(new XYChart.Data<>(1, 1));
        chart.getData().setAll(List.of(found, ideal));
        words.setText(
                reliability.calibrationError().isEmpty()
                        ? texts.get("evaluation.no-confidences")
                        : texts.get(
                                "evaluation.calibration",
                                Columns.share(reliability.calibrationError().getAsDouble()),
                                Columns.share(reliability.brierScore().orElseThrow()),
                                reliability.count()));
    }
}
