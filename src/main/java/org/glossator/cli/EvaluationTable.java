package org.glossator.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.glossator.quality.Accuracy;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelEvaluation;
import org.glossator.quality.Score;

/// An evaluation for people.
record EvaluationTable(Evaluation evaluation) {

    void print(PrintWriter out) {
        Table scores =
                new Table()
                        .row("", "", "", "strict", "", "", "overlap", "", "", "attribute")
                        .row(
                                "label",
                                "gold",
                                "predicted",
                                "P",
                                "R",
                                "F1",
                                "P",
                                "R",
                                "F1",
                                "accuracy");
        evaluation.labels().forEach((label, scored) -> add(scores, label, scored));
        add(scores, "all", evaluation.all());
        scores.print(out);
        out.println();
        Table attributes = new Table().row("attribute", "compared", "correct", "accuracy");
        evaluation
                .labels()
                .forEach((label, scored) -> {
                    for (Map.Entry<String, Accuracy> entry : scored.attributes().entrySet()) {
                        add(attributes, label + "." + entry.getKey(), entry.getValue());
                    }
                });
        attributes.print(out);
    }

    private static void add(Table table, String label, LabelEvaluation scored) {
        Score strict = scored.strict();
        Score overlap = scored.overlap();
        table.row(
                label,
                Long.toString(strict.gold()),
                Long.toString(strict.predicted()),
                share(strict.precision()),
                share(strict.recall()),
                share(strict.f1()),
                share(overlap.precision()),
                share(overlap.recall()),
                share(overlap.f1()),
                share(scored.attributeAccuracy()));
    }

    private static void add(Table table, String name, Accuracy accuracy) {
        table.row(
                name,
                Long.toString(accuracy.total()),
                Long.toString(accuracy.correct()),
                share(accuracy));
    }

    private static String share(Accuracy accuracy) {
        return accuracy.share().isPresent() ? share(accuracy.share().getAsDouble()) : "-";
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
