package org.glossator.session;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.glossator.store.Advance;
import org.glossator.store.ProjectKey;
import org.glossator.store.Verification;

/// What is done to a project as a whole, without working in it. Each method blocks until it is
/// done; not for the window's thread.
///
/// @param project the project's name
/// @param key its key; closing it is the caller's
public record ProjectCare(Path project, ProjectKey key) {

    /// Checks the project without changing a byte of it, open or not.
    ///
    /// @throws org.glossator.store.ProjectException if there is nothing to check
    /// @throws CancellationException if it was stopped
    public Verification verify(Progress progress) {
        return Verification.of(project, key, advance(progress));
    }

    /// Progress as the store tells it; stopping ends the work where nothing is half-done.
    static Advance advance(Progress progress) {
        return (done, total) -> {
            if (progress.stopping()) {
                throw new CancellationException("it was stopped");
            }
            progress.at(done, total);
        };
    }
}
