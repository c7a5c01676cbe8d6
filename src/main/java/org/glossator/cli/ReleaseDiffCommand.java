package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
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

    @Mixin private final KeyOptions keys = new KeyOptions();

    @Option(names = "--json", description = "Print JSON instead of lines.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
    private Path project = Path.of("");

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
        try (ProjectSession session = keys.run(project, key -> projects.toRead(project, key))) {
            difference = session.releases().difference(before, after);
        }
        new DifferenceText(terminal, json).print(difference);
        return ExitStatus.DONE;
    }
}
