package org.glossator.session;

/// A measure of quality was asked for that the project's letters do not give. The message says why.
public final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotMeasure(String message) {
        super(message);
    }
}
