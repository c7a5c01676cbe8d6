package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "write",
        mixinStandardHelpOptions = true,
        description = "Writes a release again, byte for byte as it was, whatever was edited since.")
final class ReleaseWriteCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder, which must be new or empty.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "VERSION", description = "The release's version.")
    private String version = "";

    ReleaseWriteCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        try (ProjectSession session = project.toRead(projects)) {
            new ReleaseText(terminal, json).print(session.releases().write(version, out), failures);
        }
        return failures.status();
    }
}
