package org.glossator.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.glossator.detect.Detection;
import org.glossator.schema.SchemaFile;
import org.glossator.store.Durability;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// Opening a project for whom it is, when nobody says a name.
public final class ProjectOpening {

    private ProjectOpening() {}

    /// Opens the project for the person who worked on it last; if nobody has, for the first whom it
    /// knows, or for [ProjectSession#FIRST_REVIEWER]. It is made with the shipped labels if it is
    /// not there yet.
    ///
    /// @param key copied: the caller may close it at once
    /// @throws org.glossator.store.ProjectException if it cannot be opened
    public static ProjectSession asBefore(
            Path project,
            Workers workers,
            Supplier<Detection> detection,
            Clock clock,
            ProjectKey key) {
        ProjectStore store = ProjectStore.openOrCreate(project, SchemaFile.shipped(), clock, key);
        try {
            Reviewer last =
                    store.teamwork()
                            .reviewers()
                            .latest()
                            .orElseGet(() -> store.reviewer(ProjectSession.FIRST_REVIEWER));
            return new ProjectSession(store, last, workers, detection);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Opens the adjudicated layer of a project as if it were the reviewer's own, to take it out.
    ///
    /// @param key copied: the caller may close it at once
    /// @throws org.glossator.store.ProjectException if it cannot be opened
    /// @throws UnknownReviewer if nothing was adjudicated in it
    public static ProjectSession adjudicated(
            Path project,
            Workers workers,
            Supplier<Detection> detection,
            Clock clock,
            ProjectKey key) {
        ProjectStore store = ProjectStore.open(project, clock, Durability.MACHINE, key);
        try {
            Reviewer gold =
                    store.teamwork()
                            .reviewers()
                            .findGold()
                            .orElseThrow(() -> UnknownReviewer.gold(project));
            return new ProjectSession(store, gold, workers, detection);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
