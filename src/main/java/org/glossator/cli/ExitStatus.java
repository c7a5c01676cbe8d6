package org.glossator.cli;

/// What a command's exit status says to scripts.
final class ExitStatus {

    static final int DONE = 0;

    /// Done in part or not at all; each failure stands on standard error with its reason.
    static final int PARTIAL = 1;

    /// The command line makes no sense.
    static final int USAGE = 2;

    private ExitStatus() {}
}
