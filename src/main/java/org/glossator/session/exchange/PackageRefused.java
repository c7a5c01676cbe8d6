package org.glossator.session.exchange;

import java.nio.file.Path;

/// A package that cannot be taken. The message names it and says why; nothing has changed.
public final class PackageRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public PackageRefused(Reason reason, Path file, String what) {
        super(file + ": " + what);
        this.reason = reason;
    }

    /// Why. The names are error codes: they must not change.
    public enum Reason {
        /// Its parts are not what its checksums say, or make no sense.
        DAMAGED,
        /// It unpacks to more than any package holds.
        TOO_LARGE,
        /// A newer Glossator made it.
        NEWER,
        /// It goes the other way: out, and not back, or back, and not out.
        WRONG_WAY,
        /// It is from another project.
        FOREIGN,
        /// The project's labels have changed since it went out.
        OLDER_LABELS,
        /// The reviewer has changed the labels.
        NEWER_LABELS,
        /// The project has another reviewer of that name.
        NAMESAKE,
        /// There is nothing to put into it.
        EMPTY
    }

    public Reason reason() {
        return reason;
    }
}
