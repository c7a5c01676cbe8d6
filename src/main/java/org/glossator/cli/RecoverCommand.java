package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.glossator.session.ProjectCare;
import org.glossator.store.RecoveryReport;
import org.glossator.store.RecoveryReport.Beside;
import org.glossator.store.RecoveryReport.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        description = {
            "Takes what can be read of a damaged project into a new one, and says what is lost.",
            "The damaged file is only read. Exit status 0 only if nothing is lost."
        })
final class RecoverCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Option(
            names = "--out",
            paramLabel = "NEW",
            required = true,
            description = "The new project, which must not be there yet.")
    private Path out = Path.of("");

    @Mixin private final KeyOptions keys = new KeyOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Parameters(paramLabel = "PROJECT", description = "The damaged project.")
    private Path project = Path.of("");

    RecoverCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        RecoveryReport report;
        try (ProgressBar progress = new ProgressBar(terminal)) {
            report =
                    keys.run(
                            project,
                            key -> new ProjectCare(project, key).recover(out, clock, progress));
        }
        Failures failures = new Failures(terminal.err());
        if (!report.isComplete()) {
            failures.add(
                    "lost: %,d letters, %,d edits, %,d suggestions%s%s; a backup may have them"
                            .formatted(
                                    report.lettersLost(),
                                    report.editsLost(),
                                    report.suggestionsLost(),
                                    beside(report, Share::lost),
                                    report.labelsLost() ? ", the project's own labels" : ""));
        }
        if (!report.check().isWhole()) {
            failures.add(report.project() + ": is not whole; see: glossator verify " + out);
        }
        if (json) {
            print(report);
        } else {
            terminal.out()
                    .printf(
                            "recovered into %s: %,d letters, %,d edits%s%n",
                            report.project(),
                            report.letters(),
                            report.edits(),
                            beside(report, Share::came));
        }
        return failures.status();
    }

    /// What there is of releases, rulings and the like.
    private static String beside(RecoveryReport report, ToLongFunction<Share> count) {
        StringBuilder words = new StringBuilder();
        report.beside()
                .forEach((what, share) -> {
                    if (count.applyAsLong(share) > 0) {
                        words.append(", %,d %s".formatted(count.applyAsLong(share), name(what)));
                    }
                });
        return words.toString();
    }

    private static String name(Beside what) {
        return switch (what) {
            case LABEL_CHANGES -> "changes of the labels";
            case RELEASES -> "releases";
            case RULINGS -> "rulings";
            case ROUNDS -> "rounds";
            case SAMPLES -> "samples";
            case PACKAGES -> "packages";
            case REMEMBERED -> "silenced rules or findings that are meant so";
        };
    }

    private void print(RecoveryReport report) throws IOException {
        Map<String, Map<String, Long>> beside = new LinkedHashMap<>();
        report.beside()
                .forEach((what, share) ->
                        beside.put(
                                what.name().toLowerCase(Locale.ROOT),
                                Map.of("came", share.came(), "lost", share.lost())));
        new JsonReport()
                .with("project", report.project().toString())
                .with("letters", report.letters())
                .with("letters_lost", report.lettersLost())
                .with("edits", report.edits())
                .with("edits_lost", report.editsLost())
                .with("suggestions_lost", report.suggestionsLost())
                .with("labels_lost", report.labelsLost())
                .with("beside", beside)
                .with("whole", report.check().isWhole())
                .print(terminal.out());
    }
}
