package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.session.Failure;
import org.glossator.session.MergeReport;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in what reviewers did on other machines: packages that `package --return` wrote.",
            "A package is taken in wholly or not at all; the same one again changes nothing. Letters"
                    + " on which the project has other work of the reviewer are named and stay as"
                    + " they are."
        })
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who merges; \"${DEFAULT-VALUE}\" if not given.")
    private String by = ProjectSession.FIRST_REVIEWER;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The packages.")
    private List<Path> files = List.of();

    MergeCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        List<MergeReport> reports = new ArrayList<>();
        try (ProjectSession session = project.open(projects, by);
                ProgressBar progress = new ProgressBar(terminal)) {
            for (Path file : files) {
                try {
                    MergeReport report = session.packages().merge(file, progress);
                    reports.add(report);
                    report.conflicts()
                            .forEach(letter -> failures.add(conflict(file, letter, report)));
                } catch (RuntimeException e) {
                    Failure failure = Failure.of(e);
                    if (!failure.expected()) {
                        throw e;
                    }
                    failures.add(failure.text());
                }
            }
        }
        print(reports);
        return failures.status();
    }

    private void print(List<MergeReport> reports) throws IOException {
        if (json) {
            new JsonReport().with("packages", reports).print(terminal.out());
            return;
        }
        for (MergeReport report : reports) {
            terminal.out()
                    .printf(
                            report.again()
                                    ? "%s: merged before, nothing to do%n"
                                    : "%s: %,d letters, %,d edits; %,d letters as before%n",
                            report.reviewer(),
                            report.letters(),
                            report.edits(),
                            report.unchanged());
        }
    }

    private static String conflict(Path file, String letter, MergeReport report) {
        return "%s: %s: the project has other work of %s on it, and keeps it [X-CONFLICT]"
                .formatted(file, letter, report.reviewer());
    }
}
