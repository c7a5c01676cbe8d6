package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.intake.Intake;
import org.glossator.session.ImportOptions;
import org.glossator.session.ImportReport;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings letters into a project, which is made if it is not there.",
            "Letters that the project has already are passed over, so that the same command goes"
                    + " on with an import that was ended half-way."
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(
            names = "--as",
            paramLabel = "WHAT",
            defaultValue = "annotations",
            description = {
                "What the spans of annotated files become: ${COMPLETION-CANDIDATES}."
                        + " Default: ${DEFAULT-VALUE}."
            })
    private ImportOptions.GivenAs as = ImportOptions.GivenAs.ANNOTATIONS;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Letters as TXT, PDF, DOCX, RTF or HTML, zip archives of them, annotated letters"
                        + " as JSONL, brat, doccano or Label Studio JSON, and folders of these."
            })
    private List<Path> paths = List.of();

    ImportCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        ImportOptions options = new ImportOptions(as, new PasswordPrompt());
        ImportReport report;
        try (ProjectSession session =
                        project.with(key ->
                                projects.openOrCreate(
                                        project.path(), ProjectSession.FIRST_REVIEWER, key));
                ProgressBar progress = new ProgressBar(terminal)) {
            report = session.importLetters(paths, options, progress);
        }
        Failures failures = new Failures(terminal.err());
        report.refused().forEach(failures::add);
        report.remarks().forEach(remark -> terminal.err().println(remark.message()));
        if (json) {
            new JsonReport()
                    .with("added", report.added().size())
                    .with("known", report.known().size())
                    .with("suggestions", report.suggestions())
                    .with("annotations", report.annotations())
                    .withPaths("refused", report.refused().stream().map(Intake::file).toList())
                    .print(terminal.out());
        } else {
            terminal.out().println(summary(report));
        }
        return failures.status();
    }

    static String summary(ImportReport report) {
        String annotations =
                report.annotations() == 0
                        ? ""
                        : " and %,d annotations".formatted(report.annotations());
        return "%,d letters added with %,d suggestions%s, %,d there already, %,d refused"
                .formatted(
                        report.added().size(),
                        report.suggestions(),
                        annotations,
                        report.known().size(),
                        report.refused().size());
    }
}
