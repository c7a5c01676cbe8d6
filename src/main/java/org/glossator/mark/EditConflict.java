package org.glossator.mark;

/// An edit does not fit the marks that it was to be applied to: what it says was before is not so.
public final class EditConflict extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public EditConflict(String message) {
        super(message);
    }
}
