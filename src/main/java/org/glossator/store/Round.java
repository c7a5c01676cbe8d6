package org.glossator.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A round of labelling: letters dealt out to reviewers.
///
/// @param blind whether nobody sees another's marks of a letter before all who have it are done
public record Round(
        long id,
        String name,
        Reviewer madeBy,
        Instant madeAt,
        Plan plan,
        long seed,
        boolean blind) {

    /// How the letters are dealt out.
    public record Plan(Kind kind, double share) {

        public static final Plan ALL = new Plan(Kind.ALL, 1);
        public static final Plan SPLIT = new Plan(Kind.SPLIT, 0);

        /// @param share of the letters that two reviewers get, above 0 and at most 1
        public static Plan overlap(double share) {
            return new Plan(Kind.OVERLAP, share);
        }

        public Plan {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("not a share: " + share);
            }
        }
    }

    /// The names are stored: they must not change.
    public enum Kind {
        /// Everybody gets every letter.
        ALL,
        /// Each letter goes to one.
        SPLIT,
        /// Each letter goes to one, and a share of them to another one too.
        OVERLAP
    }

    /// One reviewer's part of a round.
    ///
    /// @param done how many of the letters the reviewer is done with
    /// @param sentAt when the latest package for it went out, or `null`
    public record Part(Reviewer reviewer, int letters, int done, @Nullable Instant sentAt) {}
}
