package org.glossator.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.export.release.SplitDetail;
import org.glossator.session.ReleaseResult;

/// Releases, for people or for machines.
record ReleaseText(Terminal terminal, boolean json) {

    void print(ReleaseResult result, Failures failures) throws IOException {
        result.reports().forEach(report -> ExportResult.tell(report, failures));
        if (json) {
            JsonReport report = new JsonReport();
            values(result.detail()).forEach(report::with);
            report.withPaths("files", result.published().files()).print(terminal.out());
            return;
        }
        new Written(result.published().files(), result.published().replaced())
                .print(terminal.out());
        terminal.out()
                .printf(
                        "release %s: %,d letters, %,d spans%s%n",
                        result.detail().version(),
                        result.detail().counts().letters(),
                        result.detail().counts().spans(),
                        split(result.detail()));
    }

    void print(List<ReleaseDetail> releases) throws IOException {
        if (json) {
            new JsonReport()
                    .with("releases", releases.stream().map(ReleaseText::values).toList())
                    .print(terminal.out());
        } else if (releases.isEmpty()) {
            terminal.out().println("nothing was released yet");
        } else {
            Table table = new Table().row("version", "made", "letters", "spans", "forms", "split");
            for (ReleaseDetail release : releases) {
                table.row(
                        release.version(),
                        release.madeAt(),
                        "%,d".formatted(release.counts().letters()),
                        "%,d".formatted(release.counts().spans()),
                        String.join(" ", release.formats()),
                        release.split() == null ? "" : release.split().ratio());
            }
            table.print(terminal.out());
        }
    }

    private static String split(ReleaseDetail release) {
        SplitDetail split = release.split();
        return split == null ? "" : ", split %s, seed %d".formatted(split.ratio(), split.seed());
    }

    private static Map<String, Object> values(ReleaseDetail release) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", release.version());
        if (release.before() != null) {
            values.put("before", release.before());
        }
        values.put("made_at", release.madeAt());
        values.put("formats", release.formats());
        values.put("counts", release.counts());
        values.put("sides", release.sides());
        return values;
    }
}
