package org.glossator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.glossator.quality.sample.RecallEstimate;
import org.glossator.quality.sample.StratumResult;
import org.glossator.session.OpenSample;
import org.glossator.session.SampleResult;
import org.glossator.store.Sample;

/// A kept sample with one reviewer's verdicts, for people and for machines.
record KeptSampleText(OpenSample sample) {

    void print(boolean json, PrintWriter out) throws IOException {
        if (json) {
            json().print(out);
            return;
        }
        SampleResult result = sample.result();
        out.printf(
                "%,d of %,d drawn, %,d checked%n", result.drawn(), result.lot(), result.checked());
        Table table = new Table().row("stratum", "lot", "checked", "right", "share", "interval");
        for (StratumResult stratum : result.strata()) {
            table.row(
                    stratum.name(),
                    Long.toString(stratum.lot()),
                    Long.toString(stratum.checked()),
                    Long.toString(stratum.right()),
                    stratum.checked() == 0 ? "-" : AgreementText.number(stratum.share()),
                    AgreementText.text(stratum.interval(sample.plan().level())));
        }
        table.print(out);
        result.estimate()
                .ifPresent(estimate ->
                        out.printf(
                                "all: %s %s%n",
                                AgreementText.number(estimate.share()),
                                AgreementText.text(estimate.interval())));
        result.recall().ifPresent(recall -> print(recall, out));
        result.wrongByRule().forEach((rule, count) -> out.printf("wrong: %s ×%d%n", rule, count));
        out.println(verdict(result));
    }

    private static void print(RecallEstimate recall, PrintWriter out) {
        out.printf(
                "missed: %,.0f; recall, if all suggestions are right: %s %s%n",
                recall.missed(),
                AgreementText.number(recall.recall()),
                AgreementText.text(recall.interval()));
    }

    private static String verdict(SampleResult result) {
        if (result.checked() < result.drawn()) {
            return "%,d still to be checked".formatted(result.drawn() - result.checked());
        }
        return result.accepted()
                .map(accepted -> accepted ? "accept the lot" : "do not accept the lot")
                .orElse("all are checked");
    }

    private JsonReport json() {
        SampleResult result = sample.result();
        JsonReport report =
                new JsonReport()
                        .with("name", sample.sample().name())
                        .with("kind", lower(sample.sample().kind()))
                        .with("seed", sample.sample().seed())
                        .with("lot", result.lot())
                        .with("drawn", result.drawn())
                        .with("checked", result.checked());
        result.estimate()
                .ifPresent(estimate ->
                        report.with("share", estimate.share())
                                .with("interval", AgreementText.ends(estimate.interval())));
        result.recall()
                .ifPresent(recall ->
                        report.with("missed", recall.missed())
                                .with("recall", recall.recall())
                                .with("recall_interval", AgreementText.ends(recall.interval())));
        result.accepted().ifPresent(accepted -> report.with("accepted", accepted));
        return report.with("wrong_by_rule", result.wrongByRule())
                .with("items", sample.items().stream().map(this::values).toList());
    }

    private Map<String, Object> values(Sample.Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("item", item.place());
        values.put("letter", item.letter().value());
        values.put("start", item.span().start());
        values.put("end", item.span().end());
        values.put("label", item.label());
        values.put("rule", item.rule());
        values.put("stratum", item.stratum());
        sample.verdict(item)
                .ifPresent(verdict -> {
                    values.put("verdict", lower(verdict.answer()));
                    values.put("misses", verdict.misses());
                });
        return values;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
