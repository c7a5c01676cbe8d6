package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.export.ExportReport;
import org.glossator.export.Losses;
import org.glossator.export.SplitExport;
import org.glossator.export.split.SplitPlan;
import org.glossator.session.ExportOrder;
import org.glossator.session.ProjectSession;
import org.glossator.store.ProjectKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a project's letters and spans out in a form that other tools read, and reads it"
                    + " back.",
            "Spans that the form cannot carry as they are stand in F-report.tsv."
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Mixin private FormatArguments form = new FormatArguments();

    @Mixin private ChoiceArguments choice = new ChoiceArguments();

    @Mixin private SplitArguments split = new SplitArguments();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder, made if absent; files of the same names are replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose annotations; those of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Option(
            names = "--layer",
            paramLabel = "reviewer|adjudicated",
            description = "Whose: the reviewer's, if not given, or what was adjudicated.")
    private Layer layer = Layer.REVIEWER;

    @Option(
            names = "--losses",
            description = "Only say what the form would not carry; nothing is written.")
    private boolean lossesOnly;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    private enum Layer {
        REVIEWER,
        ADJUDICATED
    }

    ExportCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        form.check();
        Optional<SplitPlan> plan = split.plan();
        Failures failures = new Failures(terminal.err());
        try (ProjectSession session = project.with(this::open);
                ProgressBar progress = new ProgressBar(terminal)) {
            ExportOrder order =
                    ExportOrder.of(
                            form.name(),
                            form.options(session.schema()),
                            choice.choice(session),
                            out);
            if (lossesOnly) {
                Losses losses = session.losses(order, progress);
                new ExportResult(terminal, json).print(form.name().id(), losses);
            } else if (plan.isPresent()) {
                SplitExport.Result result = session.export(order, plan.get(), progress);
                new ExportResult(terminal, json).print(result, failures);
            } else {
                ExportReport report = session.export(order, progress);
                new ExportResult(terminal, json).print(report, failures);
            }
        }
        return failures.status();
    }

    private ProjectSession open(ProjectKey key) throws IOException {
        return switch (layer) {
            case REVIEWER -> projects.open(project.path(), reviewer, key);
            case ADJUDICATED -> projects.openAdjudicated(project.path(), key);
        };
    }
}
