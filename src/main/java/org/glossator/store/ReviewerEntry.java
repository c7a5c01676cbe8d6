package org.glossator.store;

import java.util.UUID;

/// A reviewer as the project has them.
///
/// @param uid the same in every copy of the project, and in the packages that go between them
/// @param hue the place of the reviewer's colour in the colour-blind-safe set, from 0
public record ReviewerEntry(Reviewer reviewer, UUID uid, Kind kind, int hue) {

    /// What a reviewer is. The names are stored: they must not change.
    public enum Kind {
        PERSON,
        /// The adjudicated layer, of which a project has one at most.
        GOLD
    }

    public String name() {
        return reviewer.name();
    }
}
