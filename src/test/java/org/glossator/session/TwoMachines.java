package org.glossator.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;

/// A project of real letters, and Reviewer A, who works on them on another machine.
///
/// @param folder where everything lies
/// @param project where the letters come from and the packages come back to
/// @param projectA what Reviewer A was sent
record TwoMachines(Path folder, Path project, Path projectA) {

    static TwoMachines in(Path folder) throws IOException {
        Path project =
                Labelled.project(
                        folder.resolve("project"), "composed-2013-notice", "composed-2015-table");
        TwoMachines machines = new TwoMachines(folder, project, folder.resolve("a"));
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            session.rounds().addReviewer("Reviewer A", 4).join();
            session.packages().send("Reviewer A", null, machines.out());
        }
        receive(machines.out(), machines.projectA());
        return machines;
    }

    /// The package that went out.
    Path out() {
        return folder.resolve("a.package");
    }

    /// The package that comes back, once it does.
    Path back() {
        return folder.resolve("back.package");
    }

    /// Reviewer A gives back what was done so far.
    void giveBack() {
        giveBack(projectA, "Reviewer A");
    }

    void giveBack(Path from, String reviewer) {
        try (ProjectSession session = Labelled.open(from, reviewer)) {
            session.packages().giveBack(back());
        }
    }

    MergeReport merge(Path file) {
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            return session.packages().merge(file, Progress.none());
        }
    }

    static Path receive(Path file, Path made) throws IOException {
        ReceivedPackage.open(file, made, ProjectKey.none(), Clock.systemUTC());
        return made;
    }

    /// How many edits of each reviewer the project has.
    List<Integer> edits() {
        try (ProjectStore store = ProjectStore.open(project, Clock.systemUTC())) {
            return store.reviewers().stream()
                    .map(store::reviewer)
                    .map(one ->
                            store.queue(one).stream()
                                    .mapToInt(entry -> store.log(entry.id(), one).size())
                                    .sum())
                    .toList();
        }
    }
}
