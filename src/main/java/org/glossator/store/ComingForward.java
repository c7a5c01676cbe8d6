package org.glossator.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.flywaydb.core.api.FlywayException;
import org.glossator.store.ProjectException.Reason;

/// Brings a project of an older version to this one.
///
/// The database does not undo a change of its tables: a program that is killed between two of them
/// would leave a file that neither version knows. So they are changed in a copy, which takes the
/// project's place by one rename once it is done and on the disk. Until then the project is as it
/// was, and the next opening begins anew.
final class ComingForward {

    private ComingForward() {}

    /// @throws ProjectException if no backup can be made first, the project is damaged or open, or
    ///   it cannot be brought forward; it is as it was then
    static void bring(Path file, ProjectKey key, Clock clock) {
        Path coming = ProjectPath.unfinished(file);
        try {
            boolean there;
            try (Database old = Database.existing(file, key);
                    Transactions _ = Transactions.on(old)) {
                Path backup = backUp(old, clock);
                BackupFile.unpack(backup, coming);
                migrate(coming, key);
                there = takesPlace(coming, file);
            }
            if (!there) {
                Files.move(coming, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | FlywayException e) {
            throw DatabaseFailure.isDiskFull(e)
                    ? DatabaseFailure.working(file, e)
                    : new ProjectException(
                            Reason.FAILED,
                            file,
                            "cannot be brought to this version. It is as it was; restore an older"
                                    + " backup, or recover it into a new project.",
                            e);
        } finally {
            deleteIfThere(coming);
        }
    }

    /// Not without a backup: a project is not brought forward if none can be made.
    private static Path backUp(Database database, Clock clock) {
        Backup.Made made =
                Backups.of(database.file())
                        .make(
                                database,
                                Backup.Kind.MIGRATION,
                                clock.instant().atZone(clock.getZone()),
                                Advance.unwatched());
        if (!made.check().isWhole()) {
            throw new ProjectException(
                    Reason.DAMAGED,
                    database.file(),
                    "is damaged, and is not brought to this version. Recover it into a new one.");
        }
        return made.file();
    }

    /// @throws IOException if the copy cannot be written; an error about it would name a file that
    ///   nobody knows
    private static void migrate(Path coming, ProjectKey key) throws IOException {
        try {
            change(coming, key);
        } catch (ProjectException e) {
            throw new IOException(e);
        }
        BackupFile.sync(coming);
    }

    private static void change(Path coming, ProjectKey key) {
        try (Database database = Database.existing(coming, key);
                Transactions _ = Transactions.on(database)) {
            Migrations.migrate(database.dataSource());
        }
        try (Database database = Database.existing(coming, key);
                Transactions writes = Transactions.on(database)) {
            PackedMarks.renewAll(writes);
        }
        try (Database database = Database.existing(coming, key)) {
            database.compact();
        }
    }

    /// While the old file is still held, so that nobody begins to work in it. Some systems do not
    /// replace a file that is open; there it is not replaced either if somebody else opens it.
    private static boolean takesPlace(Path coming, Path file) throws IOException {
        try {
            Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next one writes over it.
        }
    }
}
