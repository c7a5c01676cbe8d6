package org.glossator.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.glossator.quality.sample.SampleEstimate;
import org.glossator.quality.sample.StratumResult;
import org.glossator.session.SpotCheck;

/// A spot check for people and for machines.
final class SpotCheckText {

    private static final double LEVEL = 0.95;

    private SpotCheckText() {}

    static void print(SpotCheck check, PrintWriter out) {
        out.printf(
                "%,d of %,d drawn, %,d checked%n",
                check.items().size(), check.lot(), check.checked());
        check.plan()
                .ifPresent(plan ->
                        out.printf("accepted with no more than %,d wrong%n", plan.allowed()));
        out.println();
        Table table =
                new Table().row("stratum", "lot", "checked", "right", "precision", "interval");
        for (StratumResult stratum : check.strata()) {
            boolean seen = stratum.checked() > 0;
            table.row(
                    stratum.name(),
                    Long.toString(stratum.lot()),
                    Long.toString(stratum.checked()),
                    Long.toString(stratum.right()),
                    seen ? AgreementText.number(stratum.share()) : "-",
                    seen ? AgreementText.text(stratum.interval(LEVEL)) : "-");
        }
        check.estimate().ifPresent(estimate -> add(table, check, estimate));
        table.print(out);
        check.wrongByRule().forEach((rule, count) -> out.printf("wrong: %s ×%d%n", rule, count));
        out.println();
        out.println(verdict(check));
    }

    static JsonReport json(SpotCheck check, long seed) {
        JsonReport report =
                new JsonReport()
                        .with("seed", seed)
                        .with("lot", check.lot())
                        .with("drawn", check.items().size())
                        .with("checked", check.checked())
                        .with("strata", check.strata().stream().map(SpotCheckText::values).toList())
                        .with("wrong_by_rule", check.wrongByRule());
        check.plan().ifPresent(plan -> report.with("allowed", plan.allowed()));
        check.estimate()
                .ifPresent(estimate ->
                        report.with("precision", estimate.share())
                                .with("interval", AgreementText.ends(estimate.interval())));
        check.accepted().ifPresent(accepted -> report.with("accepted", accepted));
        return report.with("items", check.items().stream().map(SpotCheckText::values).toList());
    }

    private static void add(Table table, SpotCheck check, SampleEstimate estimate) {
        table.row(
                "all",
                Long.toString(check.lot()),
                Long.toString(estimate.checked()),
                Long.toString(check.strata().stream().mapToLong(StratumResult::right).sum()),
                AgreementText.number(estimate.share()),
                AgreementText.text(estimate.interval()));
    }

    private static String verdict(SpotCheck check) {
        if (check.accepted().isEmpty()) {
            return "%,d still to be checked".formatted(check.items().size() - check.checked());
        }
        return check.accepted().get() ? "accept the lot" : "do not accept the lot";
    }

    private static Map<String, Object> values(StratumResult stratum) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("stratum", stratum.name());
        values.put("lot", stratum.lot());
        values.put("checked", stratum.checked());
        values.put("right", stratum.right());
        values.put("interval", AgreementText.ends(stratum.interval(LEVEL)));
        return values;
    }

    private static Map<String, Object> values(SpotCheck.Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", item.name());
        values.put("start", item.suggestion().span().start());
        values.put("end", item.suggestion().span().end());
        values.put("label", item.suggestion().label());
        values.put("rule", item.suggestion().rule());
        values.put("stratum", item.stratum());
        values.put("outcome", item.outcome().name().toLowerCase(Locale.ROOT));
        return values;
    }
}
