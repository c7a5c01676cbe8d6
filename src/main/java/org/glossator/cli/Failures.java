package org.glossator.cli;

import java.io.PrintWriter;
import org.glossator.intake.Intake;

/// What a command could not do, each said at once in one line, and counted for its exit status.
final class Failures {

    private final PrintWriter err;
    private int count;

    Failures(PrintWriter err) {
        this.err = err;
    }

    void add(String message) {
        count++;
        err.println(message.lines().findFirst().orElse(""));
    }

    void add(Intake.Refused refused) {
        add(refused.message());
    }

    /// The status of a command that has gone on to its end.
    int status() {
        return count == 0 ? ExitStatus.DONE : ExitStatus.PARTIAL;
    }
}
