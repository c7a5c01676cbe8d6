package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.glossator.session.ProjectSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The project that a command works on, and how the command is told its password.
final class ProjectArgument {

    @Mixin private final KeyOptions keys = new KeyOptions();

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
    private Path project = Path.of("");

    Path path() {
        return project;
    }

    /// Opens the project for a reviewer that it knows.
    ProjectSession open(Projects projects, String reviewer) throws IOException {
        return with(key -> projects.open(project, reviewer, key));
    }

    /// Opens the project to read what is in it.
    ProjectSession toRead(Projects projects) throws IOException {
        return with(key -> projects.toRead(project, key));
    }

    /// Does work that needs the project's key; see [KeyOptions#run].
    <T> T with(KeyOptions.KeyedWork<T> work) throws IOException {
        return keys.run(project, work);
    }
}
