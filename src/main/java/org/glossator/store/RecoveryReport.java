package org.glossator.store;

import java.nio.file.Path;

/// What was recovered from a damaged project.
///
/// @param project the new project's file
/// @param letters how many letters are whole: their text is the one that came in
/// @param lettersLost how many are not, or could not be read; they are not in the new project
/// @param edits how many edits are in the new project's log
/// @param editsLost how many are not: those of lost letters, those that cannot be read, and those
///   behind one that does not fit
/// @param suggestionsLost how many suggestions of recovered letters could not be read
/// @param labelsLost whether the project's own labels are lost, and the program's stand for them
/// @param check of the new project
public record RecoveryReport(
        Path project,
        int letters,
        int lettersLost,
        long edits,
        long editsLost,
        long suggestionsLost,
        boolean labelsLost,
        Verification check) {

    /// Whether nothing was lost.
    public boolean isComplete() {
        return lettersLost == 0 && editsLost == 0 && suggestionsLost == 0 && !labelsLost;
    }
}
