package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectCare;
import org.glossator.store.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a backup of a project, opens it and checks it. The project may be in use.",
            "Backups lie in PROJECT.backups beside the project; one that was asked for is never"
                    + " taken away by the program."
        })
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to, if not into the folder of backups. Nothing is written over.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    BackupCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Backup.Made made;
        try (ProgressBar progress = new ProgressBar(terminal)) {
            made =
                    project.with(key ->
                            new ProjectCare(project.path(), key).backUp(out, clock, progress));
        }
        Failures failures = new Failures(terminal.err());
        if (!made.check().isWhole()) {
            failures.add(
                    made.file()
                            + ": the project is not whole, and so is not its backup; for more see:"
                            + " glossator verify "
                            + project.path());
        }
        if (json) {
            new JsonReport()
                    .with("file", made.file().toString())
                    .with("whole", made.check().isWhole())
                    .with("letters", made.check().letters())
                    .with("edits", made.check().edits())
                    .print(terminal.out());
        } else {
            terminal.out()
                    .printf(
                            "wrote %s: %,d letters, %,d edits%n",
                            made.file(), made.check().letters(), made.check().edits());
        }
        return failures.status();
    }
}
