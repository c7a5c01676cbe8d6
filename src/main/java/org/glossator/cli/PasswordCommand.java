package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.session.ProjectCare;
import org.glossator.store.ProjectKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a project and its backups under a password, under another one, or under none.",
            "The new password is asked for twice at the terminal, or read from a file or a file"
                    + " descriptor. Without it nobody can open the project ever again."
        })
final class PasswordCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--new-key-file",
            paramLabel = "FILE",
            description = "A file whose first line is the new password.")
    private @Nullable Path newKeyFile;

    @Option(
            names = "--new-password-fd",
            paramLabel = "N",
            description = "A file descriptor from which a line with the new password is read.")
    private @Nullable Integer newDescriptor;

    @Option(names = "--remove", description = "Take the password away.")
    private boolean remove;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    PasswordCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(terminal.err());
        List<Path> left =
                project.with(old -> {
                    try (ProjectKey to = newKey()) {
                        return new ProjectCare(project.path(), old).changeKey(to);
                    }
                });
        left.forEach(file ->
                failures.add(
                        file + ": is as it was, since it is damaged or under another password"));
        terminal.out()
                .println(
                        remove
                                ? project.path() + " has no password any more"
                                : project.path() + " and its backups are under the new password");
        return failures.status();
    }

    private ProjectKey newKey() throws IOException {
        if (remove) {
            return ProjectKey.none();
        }
        char[] password = newPassword();
        try {
            if (password.length == 0) {
                throw new IOException("the new password is empty; use --remove for none");
            }
            return ProjectKey.of(password);
        } finally {
            Arrays.fill(password, '0');
        }
    }

    private char[] newPassword() throws IOException {
        if (newKeyFile != null) {
            return Secret.ofFile(newKeyFile);
        }
        if (newDescriptor != null) {
            return Secret.ofDescriptor(newDescriptor);
        }
        char[] once = asked("New password");
        char[] twice = asked("The same again");
        try {
            if (!Arrays.equals(once, twice)) {
                Arrays.fill(once, '0');
                throw new IOException("the two passwords differ; nothing was changed");
            }
            return once;
        } finally {
            Arrays.fill(twice, '0');
        }
    }

    private static char[] asked(String question) throws IOException {
        return Secret.asked(question)
                .orElseThrow(() ->
                        new IOException(
                                "there is no terminal to ask for a password;"
                                        + " use --new-key-file or --new-password-fd"));
    }
}
