package org.glossator.store;

import java.nio.file.Path;

/// A project file cannot be used. The message is for people: it names the file, says what is wrong
/// and what to do.
public final class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    ProjectException(Reason reason, Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
        this.reason = reason;
    }

    ProjectException(Reason reason, Path file, String message) {
        super(file + ": " + message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What is wrong with the file.
    public enum Reason {
        MISSING,
        LOCKED,
        NEWER,
        DAMAGED,
        UNREADABLE,
        READ_ONLY,
        /// It is an H2 database, but not one of Glossator's.
        FOREIGN,
        /// Reading or writing failed in an open project; what was acknowledged before is safe.
        FAILED
    }
}
