package org.glossator.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.glossator.export.release.ReleaseDifference;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what changed from one release to another, letter by letter.")
final class ReleaseDiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Option(names = "--json", description = "Print JSON instead of lines.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "A", description = "The earlier release's version.")
    private String before = "";

    @Parameters(index = "2", paramLabel = "B", description = "The later release's version.")
    private String after = "";

    ReleaseDiffCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        ReleaseDifference difference;
        try (ProjectSession session = project.toRead(projects)) {
            difference = session.releases().difference(before, after);
        }
        new DifferenceText(terminal, json).print(difference);
        return ExitStatus.DONE;
    }
}
