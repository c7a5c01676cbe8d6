package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectCare;
import org.glossator.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Brings a project back from a backup, which is checked first.",
            "The project that stands there is moved aside, not written over; where to is said."
        })
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin private final KeyOptions keys = new KeyOptions();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
    private Path project = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "BACKUP",
            description = "The backup, as it lies in PROJECT.backups.")
    private Path backup = Path.of("");

    RestoreCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Backup.Restored restored;
        try (ProgressBar progress = new ProgressBar(terminal)) {
            restored =
                    keys.run(
                            backup,
                            key -> new ProjectCare(project, key).restore(backup, clock, progress));
        }
        Path replaced = restored.replaced();
        if (json) {
            new JsonReport()
                    .with("project", restored.project().toString())
                    .with("replaced", replaced == null ? "" : replaced.toString())
                    .with("letters", restored.check().letters())
                    .with("edits", restored.check().edits())
                    .print(terminal.out());
            return ExitStatus.DONE;
        }
        terminal.out()
                .printf(
                        "restored %s: %,d letters, %,d edits%n",
                        restored.project(), restored.check().letters(), restored.check().edits());
        if (replaced != null) {
            terminal.out().println("what stood there is now " + replaced);
        }
        return ExitStatus.DONE;
    }
}
