package org.glossator.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the releases of a project, the oldest first.")
final class ReleaseListCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    ReleaseListCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        List<ReleaseDetail> releases;
        try (ProjectSession session = project.toRead(projects)) {
            releases = session.releases().all();
        }
        new ReleaseText(terminal, json).print(releases);
        return ExitStatus.DONE;
    }
}
