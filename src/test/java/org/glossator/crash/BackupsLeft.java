package org.glossator.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.session.Progress;
import org.glossator.session.ProjectCare;
import org.glossator.store.Backup;
import org.glossator.store.Backups;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectKey;

/// The backups of a project whose program was killed: each that has its name brings a whole project
/// back.
///
/// @param wrong takes what is not so
record BackupsLeft(Path project, List<String> wrong) {

    /// So many of the latest: those before were looked at after the kills before.
    private static final int LATEST = 3;

    void lookAt() {
        for (Backup backup : Backups.of(project).all().stream().limit(LATEST).toList()) {
            // What is restored before it is moved aside, so that this is tried too.
            Path restored = project.resolveSibling("restored");
            try {
                new ProjectCare(restored, ProjectKey.none())
                        .restore(backup.file(), Clock.systemUTC(), Progress.none());
            } catch (ProjectException e) {
                wrong.add(backup.file().getFileName() + " brings no project back: " + e);
            }
        }
    }
}
