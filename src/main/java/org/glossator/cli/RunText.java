package org.glossator.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.glossator.quality.run.Confusion;
import org.glossator.quality.run.LetterScore;
import org.glossator.quality.run.Reliability;
import org.glossator.quality.run.RuleScore;
import org.glossator.quality.run.RunComparison;
import org.glossator.quality.run.RunDetails;
import org.jspecify.annotations.Nullable;

/// Where a run's errors are, for people and for machines.
final class RunText {

    private static final int WORST = 10;
    private static final double LEVEL = 0.95;

    private RunText() {}

    static void print(RunDetails details, PrintWriter out) {
        Table confusion = new Table().row("gold", "predicted", "spans");
        details.confusion()
                .counts()
                .forEach((cell, count) ->
                        confusion.row(
                                name(cell.gold(), "(spurious)"),
                                name(cell.predicted(), "(missed)"),
                                Long.toString(count)));
        print(confusion, out);
        Table reliability = new Table().row("confidence from", "predicted", "mean", "right");
        for (Reliability.Bin bin : details.reliability().bins()) {
            if (bin.count() > 0) {
                reliability.row(
                        String.format(Locale.ROOT, "%.1f", bin.low()),
                        Long.toString(bin.count()),
                        AgreementText.number(bin.confidence() / bin.count()),
                        AgreementText.number((double) bin.right() / bin.count()));
            }
        }
        print(reliability, out);
        Table rules = new Table().row("rule", "predicted", "right", "precision", "interval");
        details.rules().stream().limit(WORST).forEach(rule -> add(rules, rule));
        print(rules, out);
        Table letters = new Table().row("letter", "missed", "spurious", "wrong");
        for (LetterScore letter : details.worstLetters(WORST)) {
            letters.row(
                    letter.letter(),
                    Long.toString(letter.missed()),
                    Long.toString(letter.spurious()),
                    Long.toString(letter.wrong()));
        }
        print(letters, out);
    }

    static void print(RunComparison comparison, PrintWriter out) {
        out.println();
        out.printf(
                "better: %,d, worse: %,d%n", comparison.better().size(), comparison.worse().size());
        comparison.better().forEach(change -> out.println("+\t" + line(change)));
        comparison.worse().forEach(change -> out.println("-\t" + line(change)));
    }

    static Map<String, Object> values(RunDetails details) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Object> confusion = new ArrayList<>();
        details.confusion().counts().forEach((cell, count) -> confusion.add(values(cell, count)));
        values.put("confusion", confusion);
        Reliability reliability = details.reliability();
        values.put("reliability", reliability.bins());
        values.put("calibration_error", orNull(reliability.calibrationError()));
        values.put("brier_score", orNull(reliability.brierScore()));
        values.put("rules", details.rules().stream().map(RunText::values).toList());
        values.put("worst_letters", details.worstLetters(WORST));
        return values;
    }

    static Map<String, Object> values(RunComparison comparison) {
        return Map.of(
                "better", comparison.better().stream().map(RunText::values).toList(),
                "worse", comparison.worse().stream().map(RunText::values).toList());
    }

    private static void print(Table table, PrintWriter out) {
        out.println();
        table.print(out);
    }

    private static void add(Table table, RuleScore rule) {
        table.row(
                rule.rule(),
                Long.toString(rule.predicted()),
                Long.toString(rule.right()),
                AgreementText.number(rule.precision()),
                AgreementText.text(rule.interval(LEVEL)));
    }

    private static String line(RunComparison.Change change) {
        return "%s:%d-%d\t%s\t%s"
                .formatted(
                        change.letter(),
                        change.span().span().start(),
                        change.span().span().end(),
                        change.span().label(),
                        kind(change));
    }

    private static String kind(RunComparison.Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> values(RunComparison.Change change) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", change.letter());
        values.put("start", change.span().span().start());
        values.put("end", change.span().span().end());
        values.put("label", change.span().label());
        values.put("kind", kind(change));
        return values;
    }

    private static Map<String, Object> values(RuleScore rule) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", rule.rule());
        values.put("predicted", rule.predicted());
        values.put("right", rule.right());
        values.put("precision", rule.precision());
        values.put("interval", AgreementText.ends(rule.interval(LEVEL)));
        return values;
    }

    /// `gold` is null for what is spurious, `predicted` for what was missed.
    private static Map<String, Object> values(Confusion.Cell cell, long count) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("gold", cell.gold().equals(Confusion.NOTHING) ? null : cell.gold());
        values.put(
                "predicted", cell.predicted().equals(Confusion.NOTHING) ? null : cell.predicted());
        values.put("spans", count);
        return values;
    }

    private static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static String name(String label, String nothing) {
        return label.equals(Confusion.NOTHING) ? nothing : label;
    }
}
