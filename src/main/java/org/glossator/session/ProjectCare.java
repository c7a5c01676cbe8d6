package org.glossator.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.glossator.schema.SchemaFile;
import org.glossator.store.Advance;
import org.glossator.store.Backup;
import org.glossator.store.Backups;
import org.glossator.store.Encryption;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.Recovery;
import org.glossator.store.RecoveryReport;
import org.glossator.store.Restoration;
import org.glossator.store.Verification;
import org.jspecify.annotations.Nullable;

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

    /// Makes a backup and checks it; whoever has the project open goes on.
    ///
    /// @param file where to, or `null` for the folder of backups
    /// @throws org.glossator.store.ProjectException if it cannot be made
    /// @throws CancellationException if it was stopped; no backup is left then
    public Backup.Made backUp(@Nullable Path file, Clock clock, Progress progress) {
        try (ProjectStore store = ProjectStore.openReadOnly(project, clock, key)) {
            return file == null
                    ? store.backups().make(Backup.Kind.MANUAL, advance(progress))
                    : store.backups().makeAt(file, advance(progress));
        }
    }

    /// Checks one of the project's backups, in a copy of it.
    ///
    /// @throws org.glossator.store.ProjectException if it cannot be read with this key
    /// @throws CancellationException if it was stopped
    public Verification verify(Backup backup, Progress progress) {
        return Backups.of(project).verify(backup, key, advance(progress));
    }

    /// The latest backup that nothing is wrong with, if there is one that this key opens.
    ///
    /// @throws CancellationException if it was stopped
    public Optional<Backup> newestWholeBackup(Progress progress) {
        return Backups.of(project).all().stream()
                .filter(backup -> isWhole(backup, progress))
                .findFirst();
    }

    private boolean isWhole(Backup backup, Progress progress) {
        try {
            return verify(backup, progress).isWhole();
        } catch (ProjectException e) {
            return false;
        }
    }

    /// Brings the project back from a backup; what stood there is moved aside.
    ///
    /// @throws org.glossator.store.ProjectException if the project is open, or the backup is not
    ///   whole; nothing has changed then
    /// @throws CancellationException if it was stopped; nothing has changed then
    public Backup.Restored restore(Path backup, Clock clock, Progress progress) {
        return Restoration.restore(project, backup, clock, key, advance(progress));
    }

    /// Takes what can be read of the project, damaged as it may be, into a new one.
    ///
    /// @param out the new project, which must not be there yet
    /// @throws org.glossator.store.ProjectException if nothing can be read, or the new project
    ///   cannot be made
    public RecoveryReport recover(Path out, Clock clock, Progress progress) {
        return Recovery.recover(project, out, key, SchemaFile.shipped(), clock, advance(progress));
    }

    /// Puts the project and its backups under another key.
    ///
    /// @param to the key as it is to be; [ProjectKey#none] for no password
    /// @return what lies beside it and is not under the new key
    /// @throws org.glossator.store.ProjectException if the project is open or this is not its key;
    ///   nothing has changed then
    public List<Path> changeKey(ProjectKey to) {
        return Encryption.change(project, key, to);
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
