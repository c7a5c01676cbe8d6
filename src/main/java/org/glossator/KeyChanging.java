package org.glossator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.session.Failure;
import org.glossator.session.PasswordDelay;
import org.glossator.session.ProjectCare;
import org.glossator.session.ProjectSession;
import org.glossator.store.ProjectKey;
import org.glossator.ui.dialog.KeyChange;

/// Puts a project that nobody has open under another password, and opens it.
///
/// @param door opens a project or throws
/// @param delay slows down whoever tries passwords
record KeyChanging(Function<Attempt, ProjectSession> door, PasswordDelay delay) {

    /// Works in the background. If the password is not the present one, or it fails, the project is
    /// opened as it was. What was typed is wiped.
    Outcome.Opened change(Attempt attempt, KeyChange typed) {
        ProjectKey to = ProjectKey.none();
        List<Path> left;
        try (ProjectKey from = key(typed.present())) {
            to = key(typed.next());
            ProjectCare care = new ProjectCare(attempt.project(), from);
            ProjectKey next = to;
            left = delay.attempt(() -> care.changeKey(next));
        } catch (RuntimeException e) {
            to.close();
            KeyChanged nothing =
                    new KeyChanged(attempt.key().encrypts(), List.of(), Optional.of(Failure.of(e)));
            return Outcome.Opened.plainly(door.apply(attempt), attempt).after(nothing);
        } finally {
            typed.wipe();
        }
        attempt.key().close();
        Attempt now = attempt.with(to);
        KeyChanged changed = new KeyChanged(to.encrypts(), left, Optional.empty());
        return Outcome.Opened.plainly(door.apply(now), now).after(changed);
    }

    private static ProjectKey key(char[] password) {
        return password.length == 0 ? ProjectKey.none() : ProjectKey.of(password);
    }
}
