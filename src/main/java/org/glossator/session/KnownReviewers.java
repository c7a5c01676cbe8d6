package org.glossator.session;

import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;

/// The reviewers whom a project has, the adjudicated layer too. Asking for one enters nobody.
record KnownReviewers(ProjectStore store) {

    /// @throws UnknownReviewer if there is none of the name
    Reviewer named(String name) {
        return entry(name).reviewer();
    }

    /// @throws UnknownReviewer if there is none of the name
    ReviewerEntry entry(String name) {
        return store.teamwork()
                .reviewers()
                .named(name)
                .orElseThrow(() -> new UnknownReviewer(store.file(), name, store.reviewers()));
    }
}
