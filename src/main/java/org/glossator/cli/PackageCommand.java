package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.glossator.session.PackageSent;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReceivedPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description = {
            "Letters to a reviewer on another machine, and the way back, each in one file.",
            "--send: the project's letters, labels and suggestions for the reviewer. --open: there,"
                    + " the package becomes the new PROJECT. --return: the reviewer's edits, to be"
                    + " taken in with `merge`. The files hold letters in the clear."
        })
final class PackageCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;
    private final Clock clock;

    @Spec private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what = new What();

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Whose package it is.")
    private @Nullable String reviewer;

    @Option(
            names = "--round",
            paramLabel = "NAME",
            description = "With --send: the reviewer's letters of this round; all if not given.")
    private @Nullable String round;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    /// What is to be done.
    static final class What {

        @Option(
                names = "--send",
                paramLabel = "FILE",
                description = "Write a package that goes out.")
        @Nullable Path send;

        @Option(names = "--open", paramLabel = "FILE", description = "Make PROJECT of a package.")
        @Nullable Path open;

        @Option(
                names = "--return",
                paramLabel = "FILE",
                description = "Write a package that comes back.")
        @Nullable Path back;
    }

    PackageCommand(Terminal terminal, Projects projects, Clock clock) {
        this.terminal = terminal;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path opened = what.open;
        if (opened != null) {
            ReceivedPackage made =
                    project.with(key -> ReceivedPackage.open(opened, project.path(), key, clock));
            print(project.path(), made.reviewer(), made.letters(), "for %s: %,d letters in %s%n");
            return ExitStatus.DONE;
        }
        String name = reviewer;
        if (name == null) {
            throw new ParameterException(spec.commandLine(), "--reviewer is needed");
        }
        Path back = what.back;
        PackageSent written = back == null ? send(name) : giveBack(name, back);
        print(written.file(), name, written.letters(), "for %s: %,d letters in %s%n");
        if (written.left() > 0) {
            terminal.err().printf("%,d letters are left out: begun here already%n", written.left());
        }
        return ExitStatus.DONE;
    }

    private PackageSent send(String name) throws IOException {
        Path file = what.send == null ? Path.of("") : what.send;
        try (ProjectSession session = project.open(projects, name)) {
            return session.packages()
                    .send(name, round == null ? null : session.rounds().named(round), file);
        }
    }

    private PackageSent giveBack(String name, Path file) throws IOException {
        try (ProjectSession session = project.open(projects, name)) {
            return session.packages().giveBack(file);
        }
    }

    private void print(Path file, String name, int letters, String text) throws IOException {
        if (json) {
            new JsonReport()
                    .with("file", file.toString())
                    .with("reviewer", name)
                    .with("letters", letters)
                    .print(terminal.out());
        } else {
            terminal.out().printf(text, name, letters, file);
        }
    }
}
