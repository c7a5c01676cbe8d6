package org.glossator.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glossator.detect.Detection;
import org.glossator.schema.SchemaFile;
import org.glossator.store.Durability;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// Opening a project, for whom it is. Each method throws [org.glossator.store.ProjectException] if
/// it cannot be opened, which says why and what to do.
///
/// @param workers of the session; it closes them
/// @param detection loaded when it is first needed
/// @param key of a project that is, or will be, encrypted; copied: the caller may close it as soon
///   as the project is open
public record ProjectOpening(
        Path project, Workers workers, Supplier<Detection> detection, Clock clock, ProjectKey key) {

    /// Of a project without a password.
    public ProjectOpening(
            Path project, Workers workers, Supplier<Detection> detection, Clock clock) {
        this(project, workers, detection, clock, ProjectKey.none());
    }

    /// Opens the project for a reviewer, who is entered if new. It is made with the shipped labels
    /// if it is not there yet.
    public ProjectSession as(String reviewer) {
        return session(orCreated(), store -> store.reviewer(reviewer));
    }

    /// Opens the project for the person who worked on it last; if nobody has, for the first whom it
    /// knows, or for [ProjectSession#FIRST_REVIEWER]. It is made with the shipped labels if it is
    /// not there yet.
    public ProjectSession asBefore() {
        return session(
                orCreated(),
                store ->
                        store.teamwork()
                                .reviewers()
                                .latest()
                                .orElseGet(() -> store.reviewer(ProjectSession.FIRST_REVIEWER)));
    }

    /// Opens a project that is there for a reviewer that it knows: to read, not to begin.
    ///
    /// @throws UnknownReviewer if it has no such reviewer; nothing is changed then
    public ProjectSession asKnown(String reviewer) {
        return session(
                there(),
                store -> {
                    List<String> known = store.reviewers();
                    if (!known.contains(reviewer)) {
                        throw new UnknownReviewer(project, reviewer, known);
                    }
                    return store.reviewer(reviewer);
                });
    }

    /// Opens the adjudicated layer of a project as if it were the reviewer's own, to take it out.
    ///
    /// @throws UnknownReviewer if nothing was adjudicated in it
    public ProjectSession adjudicated() {
        return session(
                there(),
                store ->
                        store.teamwork()
                                .reviewers()
                                .findGold()
                                .orElseThrow(() -> UnknownReviewer.gold(project)));
    }

    /// Opens the project as it stands on the disk now, to be looked at: for one that somebody else
    /// has open, or that may not be written. Edits fail with a
    /// [org.glossator.store.ProjectException] that says so.
    ///
    /// @param reviewer whose work is shown; if the project has none of the name, its first
    public ProjectSession toRead(String reviewer) {
        return session(
                ProjectStore.openReadOnly(project, clock, key),
                store -> {
                    List<String> known = store.reviewers();
                    return known.isEmpty()
                            ? new Reviewer(0, reviewer)
                            : store.reviewer(
                                    known.contains(reviewer) ? reviewer : known.getFirst());
                });
    }

    private ProjectStore orCreated() {
        return ProjectStore.openOrCreate(project, SchemaFile.shipped(), clock, key);
    }

    private ProjectStore there() {
        return ProjectStore.open(project, clock, Durability.MACHINE, key);
    }

    private ProjectSession session(ProjectStore store, Function<ProjectStore, Reviewer> whose) {
        try {
            return new ProjectSession(store, whose.apply(store), workers, detection);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
