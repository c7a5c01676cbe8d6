package org.glossator.store;

/// How much a label is used in a project.
///
/// @param annotations of all reviewers
/// @param letters that have such annotations
/// @param suggestions decided or not
public record LabelUse(int annotations, int letters, int suggestions) {

    /// The use of a label that nothing has.
    public static final LabelUse NONE = new LabelUse(0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }
}
