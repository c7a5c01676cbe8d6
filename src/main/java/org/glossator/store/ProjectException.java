package org.glossator.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A project file cannot be used. The message is for people: it names the file, says what is wrong
/// and what to do.
public final class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient @Nullable Holder holder;

    ProjectException(Reason reason, Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
        this.reason = reason;
        this.holder = null;
    }

    ProjectException(Reason reason, Path file, String message) {
        super(file + ": " + message);
        this.reason = reason;
        this.holder = null;
    }

    /// A project that somebody else has open.
    ///
    /// @param holder who, if that can be told
    ProjectException(Path file, @Nullable Holder holder, String message, Throwable cause) {
        super(file + ": " + message, cause);
        this.reason = Reason.LOCKED;
        this.holder = holder;
    }

    /// Who has a project open that is [Reason#LOCKED], if that can be told.
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
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
        /// A password is needed.
        ENCRYPTED,
        /// A password was given, but the file needs none.
        NOT_ENCRYPTED,
        WRONG_PASSWORD,
        /// The disk has no room left.
        FULL,
        /// It is an H2 database, but not one of Glossator's.
        FOREIGN,
        /// Reading or writing failed in an open project; what was acknowledged before is safe.
        FAILED
    }
}
