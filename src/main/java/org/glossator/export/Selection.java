package org.glossator.export;

/// Which of a letter's marks go out.
public enum Selection {
    /// Annotations, and the suggestions that nobody has decided on.
    ALL,
    /// Annotations only: what a reviewer stands for.
    ACCEPTED
}
