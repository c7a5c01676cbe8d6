package org.glossator.cli;

import java.io.IOException;
import org.glossator.export.ExportReport;
import org.glossator.export.Losses;
import org.glossator.export.Matrix;
import org.glossator.export.SplitExport;
import org.glossator.export.SplitTable;

/// What an export came to, for people or for machines.
record ExportResult(Terminal terminal, boolean json) {

    void print(ExportReport report, Failures failures) throws IOException {
        tell(report, failures);
        if (json) {
            values(report).print(terminal.out());
            return;
        }
        say(report);
        new Written(report.files(), report.replaced()).print(terminal.out());
        print(report.matrix());
    }

    /// Of a corpus that is split.
    void print(SplitExport.Result result, Failures failures) throws IOException {
        result.parts().forEach(report -> tell(report, failures));
        if (json) {
            new JsonReport()
                    .with("parts", result.parts().stream().map(p -> values(p).values()).toList())
                    .with("split", SplitTable.values(result.split()))
                    .withPaths("files", result.published().files())
                    .withPaths("replaced", result.published().replaced())
                    .print(terminal.out());
            return;
        }
        new Written(result.published().files(), result.published().replaced())
                .print(terminal.out());
        for (ExportReport report : result.parts()) {
            say(report);
            print(report.matrix());
        }
        new SplitText(result.split()).print(terminal.out());
    }

    /// What is not as it was.
    static void tell(ExportReport report, Failures failures) {
        report.firstChanges().forEach(change -> failures.add(change.message()));
        if (!report.isWhole()) {
            failures.add(
                    "%s: %,d spans changed, %,d dropped; each is listed in %s"
                            .formatted(
                                    report.format(),
                                    report.changed(),
                                    report.dropped(),
                                    report.reportFile()));
        }
        report.matrix().differences().forEach(failures::add);
    }

    private void say(ExportReport report) {
        terminal.out()
                .printf(
                        "%,d letters, %,d spans as %s%n",
                        report.letters(), report.spans(), report.format());
    }

    private void print(Matrix matrix) {
        terminal.out()
                .printf(
                        "read back: %,d letters, %,d spans: %,d equal, %,d changed, %,d dropped%s%n",
                        matrix.letters(),
                        matrix.given(),
                        matrix.equal(),
                        matrix.changed(),
                        matrix.dropped(),
                        matrix.same() ? "" : "; the files are not what they were to be");
    }

    private static JsonReport values(ExportReport report) {
        return new JsonReport()
                .with("format", report.format())
                .with("letters", report.letters())
                .with("spans", report.spans())
                .with("changed", report.changed())
                .with("dropped", report.dropped())
                .with("texts_changed", report.textsChanged())
                .with("matrix", report.matrix())
                .with("report", report.reportFile().toString())
                .withPaths("files", report.files())
                .withPaths("replaced", report.replaced());
    }

    /// What would be lost.
    void print(String format, Losses losses) throws IOException {
        if (json) {
            new JsonReport()
                    .with("format", format)
                    .with("letters", losses.letters())
                    .with("spans", losses.spans())
                    .with("changed", losses.changed())
                    .with("dropped", losses.dropped())
                    .with("texts_changed", losses.textsChanged())
                    .with("without_attributes", losses.withoutAttributes())
                    .with("without_provenance", losses.withoutProvenance())
                    .with("rejected_left_out", losses.rejectedLeftOut())
                    .print(terminal.out());
            return;
        }
        losses.firstChanges().forEach(change -> terminal.out().println(change.message()));
        terminal.out()
                .printf(
                        "%s would carry %,d letters with %,d spans: %,d changed, %,d dropped;"
                                + " %,d texts changed%n",
                        format,
                        losses.letters(),
                        losses.spans(),
                        losses.changed(),
                        losses.dropped(),
                        losses.textsChanged());
        terminal.out()
                .printf(
                        "left out: the attributes of %,d spans; status, rule and confidence of %,d;"
                                + " %,d rejected suggestions%n",
                        losses.withoutAttributes(),
                        losses.withoutProvenance(),
                        losses.rejectedLeftOut());
    }
}
