package org.glossator.session;

/// A release cannot be made, or there is none of this version. The message says why.
public final class ReleaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReleaseRefused(String message) {
        super(message);
    }
}
