package org.glossator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.glossator.store.ProjectException.Reason;

/// Brings a project back from a backup. What stood there is moved aside, never written over, and
/// there is no moment at which no project stands there.
public final class Restoration {

    private final Path file;
    private final Clock clock;

    private Restoration(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// @param backup an archive that a backup made, or a copy of a project's file
    /// @param key that of the backup, copied
    /// @throws ProjectException if the project is open somewhere, or the backup is not whole;
    ///   nothing has changed then
    public static Backup.Restored restore(
            Path project, Path backup, Clock clock, ProjectKey key, Advance advance) {
        return new Restoration(ProjectPath.file(project), clock).from(backup, key, advance);
    }

    private Backup.Restored from(Path backup, ProjectKey key, Advance advance) {
        refuseIfOpen(file, key);
        Path coming = file.resolveSibling("." + ProjectPath.bareName(file) + ".restoring.mv.db");
        try {
            Files.createDirectories(file.getParent());
            BackupFile.unpack(backup, coming);
            Verification check = Verification.of(coming, key, advance);
            if (!check.isWhole()) {
                throw new ProjectException(
                        Reason.DAMAGED,
                        backup,
                        "is not whole itself. Choose another; the project is as it was.");
            }
            Path aside = Files.exists(file) ? setAside() : null;
            Files.move(coming, file, StandardCopyOption.REPLACE_EXISTING);
            return new Backup.Restored(file, aside, check);
        } catch (IOException e) {
            throw new ProjectException(
                    Reason.FAILED,
                    file,
                    "cannot be restored here. Check the disk and the folder's rights; what was"
                            + " there is there.",
                    e);
        } finally {
            deleteIfThere(coming);
        }
    }

    /// @throws ProjectException if this or another program has it open
    static void refuseIfOpen(Path file, ProjectKey key) {
        if (!Files.exists(file)) {
            return;
        }
        if (OpenNote.of(file).read().filter(Holder::isThisProcess).isPresent()) {
            throw OpenNote.of(file).locked(null);
        }
        try (Database database = Database.readOnly(file, key)) {
            Transactions.on(database).close();
        } catch (ProjectException e) {
            // A file that is damaged or under another password is nobody's either.
            if (e.reason() == Reason.LOCKED) {
                throw e;
            }
        }
    }

    private Path setAside() throws IOException {
        return setAside(file, "replaced", clock);
    }

    /// Gives the file a second name beside it, under which it stays when the first is taken over.
    static Path setAside(Path file, String why, Clock clock) throws IOException {
        String stem =
                ProjectPath.bareName(file)
                        + "."
                        + why
                        + "-"
                        + Backups.STAMP.format(ZonedDateTime.now(clock));
        Path aside = file.resolveSibling(stem + ProjectPath.ENDING);
        for (int again = 2; Files.exists(aside); again++) {
            aside = file.resolveSibling(stem + "." + again + ProjectPath.ENDING);
        }
        try {
            Files.createLink(aside, file);
        } catch (UnsupportedOperationException | IOException e) {
            // Not every file system has links.
            Files.copy(file, aside);
        }
        return aside;
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next restoration writes over it.
        }
    }
}
