package org.glossator.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.glossator.query.Query;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.SearchReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches a project's letters: text, labels, attributes, what was decided.",
        footer = {
            "",
            "A hit is a line: letter, offsets in UTF-16 units of the letter's text with LF line"
                    + " ends, label, status, text in context; columns are parted by tabs.",
            "",
            "Examples: baclofen  \"chronic pain\"  label:DRUG ingredient:baclofen"
                    + " status:undecided  date:2013..2014  confidence:<0.9  status:done",
        })
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(names = "--json", description = "Print a JSON object a hit.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Stop after so many hits; all of them if not given.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose work is searched; that of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "QUERY",
            description = "What to search for; several arguments are one query.")
    private String[] query = {};

    SearchCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
        }
        try (ProjectSession session = project.open(projects, reviewer)) {
            HitLines lines = new HitLines(terminal.out(), json);
            SearchReport report =
                    session.searching()
                            .search(parsed(session), limit, Progress.none(), lines::print);
            summarise(report);
        }
        return ExitStatus.DONE;
    }

    private Query parsed(ProjectSession session) {
        return new QueryArgument(spec, "QUERY", String.join(" ", query)).parsed(session.schema());
    }

    private void summarise(SearchReport report) {
        String more =
                switch (report.end()) {
                    case COMPLETE, STOPPED -> "";
                    case LIMIT -> "; there are more";
                };
        terminal.err().printf("%,d hits in %,d letters%s%n", report.hits(), report.letters(), more);
    }
}
