package org.glossator.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import org.glossator.detect.Detection;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the projects that commands name.
record Projects(Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Projects.class);

    /// Opens the project, made if it is not there.
    ProjectSession openOrCreate(Path project, String reviewer) {
        try (ProjectKey none = ProjectKey.none()) {
            return openOrCreate(project, reviewer, none);
        }
    }

    /// The same with a key.
    ProjectSession openOrCreate(Path project, String reviewer, ProjectKey key) {
        boolean there = ProjectSession.exists(project);
        ProjectSession session = opening(project, key).as(reviewer);
        if (there) {
            backUp(session);
        }
        return session;
    }

    /// The day's backup comes before the day's work; without room for it there is still the work.
    private static void backUp(ProjectSession session) {
        try {
            session.backUpDaily(Progress.none());
        } catch (ProjectException e) {
            LOG.warn("no backup was made: {}", e.reason());
        }
    }

    /// Opens a project to read what is in it; nothing is changed.
    ///
    /// @throws NoSuchFileException if there is no such project
    ProjectSession toRead(Path project, ProjectKey key) throws NoSuchFileException {
        expect(project);
        return opening(project, key).toRead(ProjectSession.FIRST_REVIEWER);
    }

    /// Opens the adjudicated layer of a project.
    ///
    /// @throws NoSuchFileException if there is no such project
    ProjectSession openAdjudicated(Path project, ProjectKey key) throws NoSuchFileException {
        expect(project);
        return opening(project, key).adjudicated();
    }

    /// @throws NoSuchFileException if there is no such project
    ProjectSession open(Path project, String reviewer, ProjectKey key) throws NoSuchFileException {
        expect(project);
        return opening(project, key).asKnown(reviewer);
    }

    private static void expect(Path project) throws NoSuchFileException {
        if (!ProjectSession.exists(project)) {
            throw new NoSuchFileException(project.toString(), null, "there is no such project");
        }
    }

    private ProjectOpening opening(Path project, ProjectKey key) {
        return new ProjectOpening(project, Workers.ofMachine(), Detection::shipped, clock, key);
    }
}
