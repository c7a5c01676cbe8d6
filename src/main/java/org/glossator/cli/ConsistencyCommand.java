package org.glossator.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.FindingDigest;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "consistency",
        mixinStandardHelpOptions = true,
        description = "Lists where marks contradict each other over a project's letters.",
        footer = {
            "",
            "A finding is a line: kind, text, what is inconsistent, places as letter:start-end in"
                    + " UTF-16 units of the letter's text with LF line ends; columns are parted by"
                    + " tabs."
        })
final class ConsistencyCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose work; that of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Option(
            names = "--intend",
            paramLabel = "ID",
            description =
                    "The finding of this id, as --json has it, is meant so: it is not listed any"
                            + " more. May be given again.")
    private List<String> intended = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, with --intend.")
    private String reason = "";

    @Option(names = "--all", description = "List findings too that are meant so.")
    private boolean all;

    @Option(names = "--json", description = "Print a JSON object a finding.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    ConsistencyCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> findings;
        Map<Long, String> names = new HashMap<>();
        try (ProjectSession session = project.open(projects, reviewer);
                ProgressBar progress = new ProgressBar(terminal)) {
            List<Finding> found = session.quality().consistency(progress);
            intend(found, session);
            findings = all ? found : session.memory().open(found);
            session.queue().forEach(entry -> names.put(entry.id().value(), entry.name()));
        }
        FindingLines lines = new FindingLines(terminal.out(), names, json);
        for (Finding finding : findings) {
            lines.print(finding);
        }
        terminal.err().printf("%,d findings%n", findings.size());
        return ExitStatus.DONE;
    }

    private void intend(List<Finding> findings, ProjectSession session) {
        for (String id : intended) {
            List<Finding> meant =
                    findings.stream()
                            .filter(one -> FindingDigest.of(one).shortForm().equals(id))
                            .toList();
            if (meant.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "--intend: there is no finding " + id);
            }
            meant.forEach(one -> session.memory().intend(one, reason).join());
        }
    }
}
