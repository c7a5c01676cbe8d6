package org.glossator.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import org.glossator.detect.Detection;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;

/// Opens the projects that commands name.
record Projects(Clock clock) {

    /// Opens the project, made if it is not there.
    ProjectSession openOrCreate(Path project, String reviewer) {
        return ProjectSession.open(
                project, reviewer, Workers.ofMachine(), Detection::shipped, clock);
    }

    /// @throws NoSuchFileException if there is no such project
    ProjectSession open(Path project, String reviewer) throws NoSuchFileException {
        if (!ProjectSession.exists(project)) {
            throw new NoSuchFileException(project.toString(), null, "there is no such project");
        }
        return ProjectSession.openKnown(
                project, reviewer, Workers.ofMachine(), Detection::shipped, clock);
    }
}
