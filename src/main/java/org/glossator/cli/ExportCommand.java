package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportReport;
import org.glossator.export.Selection;
import org.glossator.session.ExportOrder;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Takes a project's letters and spans out in a form that other tools read.")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            description = "The form: jsonl is Glossator's own and carries everything; spacy.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder, made if absent; files of the same names are replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--status",
            paramLabel = "all|accepted",
            description =
                    "all (if not given): annotations and undecided suggestions;"
                            + " accepted: annotations only.")
    private Selection status = Selection.ALL;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose annotations; those of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Mixin private final KeyOptions keys = new KeyOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Parameters(paramLabel = "PROJECT", description = "The project.")
    private Path project = Path.of("");

    ExportCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat form =
                ExportFormat.named(format)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--format must be one of " + formats()));
        ExportReport report;
        try (ProjectSession session = keys.run(project, key -> projects.open(project, reviewer, key));
                ProgressBar progress = new ProgressBar(terminal)) {
            report = session.export(new ExportOrder(form, status, out), progress);
        }
        Failures failures = new Failures(terminal.err());
        report.firstChanges().forEach(change -> failures.add(change.message()));
        if (!report.isWhole()) {
            failures.add(
                    "%s: %,d spans changed, %,d dropped; each is listed in %s"
                            .formatted(
                                    form.id(),
                                    report.changed(),
                                    report.dropped(),
                                    report.reportFile()));
        }
        print(report);
        return failures.status();
    }

    private void print(ExportReport report) throws IOException {
        if (json) {
            new JsonReport()
                    .with("format", report.format())
                    .with("letters", report.letters())
                    .with("spans", report.spans())
                    .with("changed", report.changed())
                    .with("dropped", report.dropped())
                    .with("report", report.reportFile().toString())
                    .withPaths("files", report.files())
                    .withPaths("replaced", report.replaced())
                    .print(terminal.out());
            return;
        }
        terminal.out()
                .printf("%,d letters, %,d spans as %s%n", report.letters(), report.spans(), format);
        new Written(report).print(terminal.out());
    }

    private static String formats() {
        return ExportFormat.all().stream().map(ExportFormat::id).collect(Collectors.joining(", "));
    }
}
