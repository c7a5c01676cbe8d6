package org.glossator.session;

import java.util.List;
import java.util.Set;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// Keeps the marks of others from a reviewer where a round is blind and not all are done.
///
/// @param closed the letters that are
record Blindfold(Reviewer reviewer, Set<LetterId> closed) {

    static Blindfold of(ProjectStore store, Reviewer reviewer) {
        return new Blindfold(reviewer, store.teamwork().rounds().closed());
    }

    /// Those layers of a letter that the reviewer may see.
    List<ScannedLetter.Layer> visible(ScannedLetter letter) {
        return closed.contains(letter.id())
                ? letter.layers().stream()
                        .filter(layer -> layer.reviewer().equals(reviewer))
                        .toList()
                : letter.layers();
    }
}
