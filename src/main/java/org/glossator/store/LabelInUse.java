package org.glossator.store;

/// A change of the schema cannot be undone, because marks have been made since with a label that it
/// brought in. The message says which and what to do.
public final class LabelInUse extends IllegalStateException {

    private static final long serialVersionUID = 1;

    LabelInUse(String label) {
        super(
                ("spans have been labelled %s since the labels were changed; "
                                + "merge %s into another label or delete it instead")
                        .formatted(label, label));
    }
}
