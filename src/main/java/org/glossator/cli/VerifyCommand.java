package org.glossator.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectCare;
import org.glossator.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that a project is whole: its file, its tables, every text against its SHA-256,"
                    + " every span against its text, and everybody's marks against the log.",
            "Changes nothing. Exit status 0 only if the project is whole."
        })
final class VerifyCommand implements Callable<Integer> {

    /// More than anybody reads; all of them are in the JSON.
    private static final int SHOWN = 50;

    private final Terminal terminal;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Verification result;
        try (ProgressBar progress = new ProgressBar(terminal)) {
            result = project.with(key -> new ProjectCare(project.path(), key).verify(progress));
        }
        List<FindingText> findings = result.findings().stream().map(FindingText::of).toList();
        Failures failures = new Failures(terminal.err());
        findings.stream().limit(SHOWN).forEach(f -> failures.add(f.wrong() + "; " + f.advice()));
        if (findings.size() > SHOWN) {
            failures.add("and %,d findings more".formatted(findings.size() - SHOWN));
        }
        if (json) {
            print(result, findings);
        } else if (result.isWhole()) {
            terminal.out()
                    .printf(
                            "%s is whole: %,d letters, %,d edits replayed%n",
                            project.path(), result.letters(), result.edits());
        }
        return failures.status();
    }

    private void print(Verification result, List<FindingText> findings) throws IOException {
        new JsonReport()
                .with("whole", result.isWhole())
                .with("letters", result.letters())
                .with("edits", result.edits())
                .with(
                        "findings",
                        findings.stream()
                                .map(f ->
                                        Map.of(
                                                "kind", f.kind(),
                                                "wrong", f.wrong(),
                                                "advice", f.advice()))
                                .toList())
                .print(terminal.out());
    }
}
