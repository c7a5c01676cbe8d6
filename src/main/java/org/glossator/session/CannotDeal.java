package org.glossator.session;

/// A round or a reviewer was asked for that cannot be. The message says why; nothing has changed.
public final class CannotDeal extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotDeal(String message) {
        super(message);
    }
}
