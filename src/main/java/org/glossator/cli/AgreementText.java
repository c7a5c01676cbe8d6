package org.glossator.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.quality.Interval;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Differences;
import org.glossator.quality.agreement.Estimate;
import org.glossator.quality.agreement.LabelAgreement;

/// Agreement for people and for machines.
final class AgreementText {

    private AgreementText() {}

    static void print(Agreement agreement, PrintWriter out) {
        out.printf("%,d letters%n%n", agreement.letters());
        Table measures =
                new Table()
                        .row(
                                "label",
                                "first",
                                "second",
                                "F1 strict",
                                "F1 overlap",
                                "kappa",
                                "alpha",
                                "attributes");
        agreement.labels().forEach((label, found) -> add(measures, label, found));
        add(measures, "all", agreement.all());
        measures.print(out);
        out.println();
        Table differences =
                new Table().row("label", "agreed", "missing", "boundary", "label", "attribute");
        agreement.labels().forEach((label, found) -> add(differences, label, found.differences()));
        add(differences, "all", agreement.all().differences());
        differences.print(out);
    }

    static JsonReport json(Agreement agreement) {
        Map<String, Object> labels = new LinkedHashMap<>();
        agreement.labels().forEach((label, found) -> labels.put(label, values(found)));
        return new JsonReport()
                .with("letters", agreement.letters())
                .with("labels", labels)
                .with("all", values(agreement.all()));
    }

    private static void add(Table table, String label, LabelAgreement found) {
        table.row(
                label,
                Long.toString(found.left()),
                Long.toString(found.right()),
                text(found.strict()),
                text(found.overlap()),
                text(found.kappa()),
                text(found.alpha()),
                text(found.attributes()));
    }

    private static void add(Table table, String label, Differences differences) {
        table.row(
                label,
                Long.toString(differences.agreed()),
                Long.toString(differences.missing()),
                Long.toString(differences.boundary()),
                Long.toString(differences.label()),
                Long.toString(differences.attribute()));
    }

    private static String text(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return "-";
        }
        String value = number(estimate.value().getAsDouble());
        return estimate.interval().map(interval -> value + " " + text(interval)).orElse(value);
    }

    static String text(Interval interval) {
        return "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static Map<String, Object> values(LabelAgreement found) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("first", found.left());
        values.put("second", found.right());
        put(values, "f1_strict", found.strict());
        put(values, "f1_overlap", found.overlap());
        put(values, "kappa", found.kappa());
        put(values, "alpha", found.alpha());
        put(values, "attributes", found.attributes());
        Differences differences = found.differences();
        Map<String, Object> kinds = new LinkedHashMap<>();
        kinds.put("agreed", differences.agreed());
        kinds.put("missing", differences.missing());
        kinds.put("boundary", differences.boundary());
        kinds.put("label", differences.label());
        kinds.put("attribute", differences.attribute());
        values.put("differences", kinds);
        return values;
    }

    /// `value` and `interval` are null where there are none.
    private static void put(Map<String, Object> values, String name, Estimate estimate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("value", estimate.value().isPresent() ? estimate.value().getAsDouble() : null);
        entry.put("interval", estimate.interval().map(AgreementText::ends).orElse(null));
        values.put(name, entry);
    }

    static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }
}
