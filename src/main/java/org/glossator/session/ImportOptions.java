package org.glossator.session;

import org.glossator.intake.Passwords;

/// How letters come in.
///
/// @param as what the spans of annotated files become
/// @param passwords asked for protected documents, on the threads that read
public record ImportOptions(GivenAs as, Passwords passwords) {

    /// What the spans of an annotated file become in the project.
    public enum GivenAs {
        /// The reviewer's own annotations; what the file itself calls undecided or predicted still
        /// comes as a suggestion.
        ANNOTATIONS,
        /// Suggestions that wait for a decision.
        SUGGESTIONS
    }

    /// Annotations as annotations, and nobody to ask for passwords.
    public static ImportOptions standard() {
        return new ImportOptions(GivenAs.ANNOTATIONS, Passwords.none());
    }
}
