package org.glossator.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What was recovered from a damaged project.
///
/// @param project the new project's file
/// @param letters how many letters are whole: their text is the one that came in
/// @param lettersLost how many are not, or could not be read; they are not in the new project
/// @param edits how many edits are in the new project's log
/// @param editsLost how many are not, at least: those of lost letters or reviewers, those that
///   cannot be read, and those behind one that does not fit
/// @param suggestionsLost how many suggestions of recovered letters could not be read
/// @param labelsLost whether the project's own labels are lost, and the program's stand for them
/// @param beside how much came over of what a project keeps beside letters and marks
/// @param check of the new project
public record RecoveryReport(
        Path project,
        int letters,
        int lettersLost,
        long edits,
        long editsLost,
        long suggestionsLost,
        boolean labelsLost,
        Map<Beside, Share> beside,
        Verification check) {

    public RecoveryReport {
        Map<Beside, Share> all = new EnumMap<>(Beside.class);
        for (Beside what : Beside.values()) {
            all.put(what, beside.getOrDefault(what, Share.NONE));
        }
        beside = Collections.unmodifiableMap(all);
    }

    /// What a project keeps beside letters and marks.
    public enum Beside {
        /// With the routes that they left for labels that are gone.
        LABEL_CHANGES,
        /// Those that are what they were when they were made.
        RELEASES,
        /// Those on edits that came over.
        RULINGS,
        /// With the assignments of letters that came over.
        ROUNDS,
        /// Spot checks whose letters all came over, with what was said of their items.
        SAMPLES,
        /// Packages that went out, and the one that the project was made from.
        PACKAGES,
        /// Silenced rules, and findings that are meant so.
        REMEMBERED
    }

    /// @param lost at least so many: of a table that cannot be read at all it is not known
    public record Share(long came, long lost) {

        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(came + other.came, lost + other.lost);
        }
    }

    /// Whether nothing was lost.
    public boolean isComplete() {
        return lettersLost == 0
                && editsLost == 0
                && suggestionsLost == 0
                && !labelsLost
                && beside.values().stream().allMatch(share -> share.lost() == 0);
    }
}
