package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectCare;
import org.glossator.store.RecoveryReport;
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
                    "lost: %,d letters, %,d edits, %,d suggestions%s; a backup may have them"
                            .formatted(
                                    report.lettersLost(),
                                    report.editsLost(),
                                    report.suggestionsLost(),
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
                            "recovered into %s: %,d letters, %,d edits%n",
                            report.project(), report.letters(), report.edits());
        }
        return failures.status();
    }

    private void print(RecoveryReport report) throws IOException {
        new JsonReport()
                .with("project", report.project().toString())
                .with("letters", report.letters())
                .with("letters_lost", report.lettersLost())
                .with("edits", report.edits())
                .with("edits_lost", report.editsLost())
                .with("suggestions_lost", report.suggestionsLost())
                .with("labels_lost", report.labelsLost())
                .with("whole", report.check().isWhole())
                .print(terminal.out());
    }
}
