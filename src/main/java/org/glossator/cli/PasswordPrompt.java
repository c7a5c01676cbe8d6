package org.glossator.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.intake.Passwords;

/// Asks whoever sits at the terminal for a document's password, without showing it. Where nobody
/// does, as in a script, there is none.
final class PasswordPrompt implements Passwords {

    /// Documents are read beside each other, questions are asked one after the other.
    @Override
    public synchronized Optional<char[]> of(Path file) {
        Console console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("Password of %s: ", file));
    }
}
