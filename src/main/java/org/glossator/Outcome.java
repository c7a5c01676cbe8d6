package org.glossator;

import java.util.Optional;
import org.glossator.session.Failure;
import org.glossator.session.ProjectSession;
import org.glossator.store.Backup;

/// What came of opening a project.
sealed interface Outcome {

    /// It is open.
    ///
    /// @param restored where it was brought back from a backup first
    /// @param trouble why it was not brought back from a backup, though that was asked for
    /// @param key what came of changing its password, if that was asked for
    record Opened(
            ProjectSession session,
            Attempt attempt,
            Optional<Backup.Restored> restored,
            Optional<Failure> trouble,
            Optional<KeyChanged> key)
            implements Outcome {

        static Opened plainly(ProjectSession session, Attempt attempt) {
            return new Opened(
                    session, attempt, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Opened after(KeyChanged changed) {
            return new Opened(session, attempt, restored, trouble, Optional.of(changed));
        }
    }

    /// It cannot be opened.
    record Refused(Throwable failure) implements Outcome {}

    /// The reviewer thought better of it.
    record Left() implements Outcome {}
}
