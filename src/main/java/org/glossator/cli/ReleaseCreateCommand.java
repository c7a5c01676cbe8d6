package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.glossator.export.FormatOptions;
import org.glossator.export.OverlapPolicy;
import org.glossator.export.TagScheme;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.ReleaseWords;
import org.glossator.export.split.SplitPlan;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReleaseOrder;
import org.glossator.session.ReleaseResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = {
            "Freezes the chosen letters and spans in the project and writes them to a folder.",
            "What was split before is split the same way again, so that letters keep their sides."
        })
final class ReleaseCreateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Mixin private ChoiceArguments choice = new ChoiceArguments();

    @Mixin private SplitArguments split = new SplitArguments();

    @Option(names = "--no-split", description = "Do not split, though the release before was.")
    private boolean noSplit;

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            description = "The forms; ${DEFAULT-VALUE} if not given.")
    private Set<String> formats = new LinkedHashSet<>(List.of("jsonl", "spacy", "hf"));

    @Option(
            names = "--overlap",
            paramLabel = "POLICY",
            description = "As with export; ${DEFAULT-VALUE} if not given.")
    private String overlap = "longest";

    @Option(names = "--tags", paramLabel = "SCHEME", description = "As with export.")
    private TagScheme tags = TagScheme.IOB2;

    @Option(
            names = "--guidelines",
            paramLabel = "FILE",
            description = "The guidelines that reviewers followed; they are kept with the release.")
    private @Nullable Path guidelines;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the corpus is called.")
    private String title = "";

    @Option(names = "--source", paramLabel = "TEXT", description = "Where the letters come from.")
    private String source = "";

    @Option(
            names = "--license",
            paramLabel = "ID",
            description = "The licence, as Hugging Face names it; unknown if not given.")
    private String licence = "";

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose annotations; those of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder, which must be new or empty.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "VERSION", description = "As 1.2.0 (semver.org).")
    private String version = "";

    ReleaseCreateCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        List<FormatName> names = names();
        OverlapPolicy policy = FormatArguments.policy(overlap, spec);
        SplitPlan given = split.plan().orElse(null);
        ReleaseWords words =
                new ReleaseWords(
                        title,
                        source,
                        licence,
                        guidelines == null ? "" : Files.readString(guidelines));
        Failures failures = new Failures(terminal.err());
        try (ProjectSession session = project.open(projects, reviewer);
                ProgressBar progress = new ProgressBar(terminal)) {
            ReleaseOrder order =
                    new ReleaseOrder(
                            version,
                            choice.choice(session),
                            choice.words(),
                            names,
                            new FormatOptions(session.schema(), policy, tags),
                            given == null && !noSplit
                                    ? session.releases().planBefore(version).orElse(null)
                                    : given,
                            words);
            ReleaseResult result = session.releases().create(order, out, progress);
            new ReleaseText(terminal, json).print(result, failures);
        }
        return failures.status();
    }

    private List<FormatName> names() {
        List<FormatName> names = new ArrayList<>();
        for (String id : formats) {
            names.add(
                    FormatName.named(id)
                            .orElseThrow(() ->
                                    wrong(
                                            "--format must be of "
                                                    + String.join(", ", FormatName.ids()))));
        }
        return names;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
