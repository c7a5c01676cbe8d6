package org.glossator.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "Says how far reviewers agree on the letters that all of them have done.",
            "F1 of spans (strict, overlap), Cohen's kappa on tokens, Krippendorff's alpha for"
                    + " unitising, attributes; each with its interval. See docs/quality.md."
        })
final class AgreementCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            required = true,
            description = "A reviewer; given twice or more.")
    private List<String> reviewers = List.of();

    @Option(names = "--unfinished", description = "Count letters too that are begun and not done.")
    private boolean unfinished;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description =
                    "Bootstrap replicates; ${DEFAULT-VALUE} if not given, 0 for no intervals.")
    private int replicates = Bootstrap.STANDARD.replicates();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of the bootstrap; ${DEFAULT-VALUE} if not given.")
    private long seed = Bootstrap.STANDARD.seed();

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    AgreementCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        if (reviewers.stream().distinct().count() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--reviewer must be given twice, with two names");
        }
        if (replicates < 0) {
            throw new ParameterException(spec.commandLine(), "--replicates must not be negative");
        }
        Bootstrap bootstrap = new Bootstrap(replicates, Bootstrap.STANDARD.level(), seed);
        Agreement agreement;
        try (ProjectSession session = project.open(projects, reviewers.getFirst());
                ProgressBar progress = new ProgressBar(terminal)) {
            agreement = session.quality().agreement(reviewers, unfinished, bootstrap, progress);
        }
        if (json) {
            AgreementText.json(agreement).print(terminal.out());
        } else {
            AgreementText.print(agreement, terminal.out());
        }
        return ExitStatus.DONE;
    }
}
