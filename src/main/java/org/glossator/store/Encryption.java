package org.glossator.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.store.ProjectException.Reason;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;

/// Puts a project and its backups under another password, or takes the password away.
///
/// It works on a copy, which takes the project's place only when it was opened and read: whatever
/// ends it, the project is there under the one key or the other. What the old file held may still
/// lie in free blocks of the disk; that is the disk's encryption's to prevent.
public final class Encryption {

    /// H2's tool looks for databases by name in a folder.
    private static final String NAME = "changing";

    private final Path file;
    private final ProjectKey from;
    private final ProjectKey to;

    private Encryption(Path file, ProjectKey from, ProjectKey to) {
        this.file = file;
        this.from = from;
        this.to = to;
    }

    /// @param from the key as it is; [ProjectKey#none] if there is none
    /// @param to the key as it is to be; [ProjectKey#none] for no password
    /// @return the backups and replaced projects beside it that are not under the new key, because
    ///   they are damaged or under a third one: they are as they were
    /// @throws ProjectException if the project is open, `from` is not its key, or there is no room;
    ///   nothing has changed then
    public static List<Path> change(Path project, ProjectKey from, ProjectKey to) {
        return new Encryption(ProjectPath.file(project), from, to).change();
    }

    /// Takes away what a process left behind that was killed while it changed the key.
    static void deleteUnfinished(Path file) {
        Path folder = folder(file);
        if (Files.isDirectory(folder)) {
            new ScratchCopy(folder, folder).close();
        }
    }

    private List<Path> change() {
        Restoration.refuseIfOpen(file, from);
        try (Database database = Database.readOnly(file, from);
                Transactions reads = Transactions.on(database)) {
            StoreOpening.version(file, reads);
        }
        deleteUnfinished(file);
        // Found before anything changes: a folder that cannot be listed is a reason to refuse.
        List<Backup> backups = Backups.of(file).all();
        List<Path> replaced = replaced();
        try {
            changeFile(file);
            return changeOthers(backups, replaced);
        } finally {
            deleteUnfinished(file);
        }
    }

    private void changeFile(Path one) {
        Path copy = copyPlace();
        try {
            Files.copy(one, copy, StandardCopyOption.REPLACE_EXISTING);
            changeCopy(copy);
            BackupFile.sync(copy);
            Files.move(
                    copy, one, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException e) {
            throw failed(one, e);
        }
    }

    private void changeCopy(Path copy) throws SQLException {
        ChangeFileEncryption.execute(
                copy.getParent().toString(), NAME, "AES", digits(from), digits(to), true);
        try (Database database = Database.readOnly(copy, to)) {
            if (!TableCheck.unreadable(database).isEmpty()) {
                throw new ProjectException(
                        Reason.DAMAGED, file, "is damaged, and keeps its key. Recover it first.");
            }
        }
    }

    /// The archives in the folder of backups, and the projects that a restoration moved aside.
    private List<Path> changeOthers(List<Backup> backups, List<Path> replaced) {
        List<Path> left = new ArrayList<>();
        for (Backup backup : backups) {
            try {
                changeArchive(backup.file());
            } catch (ProjectException | IOException | SQLException e) {
                left.add(backup.file());
            }
        }
        for (Path one : replaced) {
            try {
                changeFile(one);
            } catch (ProjectException e) {
                left.add(one);
            }
        }
        return left;
    }

    private List<Path> replaced() {
        String aside = ProjectPath.bareName(file) + ".replaced-";
        try (Stream<Path> beside = Files.list(file.getParent())) {
            return beside.filter(path -> path.getFileName().toString().startsWith(aside)).toList();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private void changeArchive(Path archive) throws IOException, SQLException {
        Path copy = copyPlace();
        BackupFile.unpack(archive, copy);
        changeCopy(copy);
        Path changed = archive.resolveSibling("." + archive.getFileName() + ".unfinished");
        try (OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
            Files.copy(copy, zip);
        }
        BackupFile.sync(changed);
        Files.move(
                changed,
                archive,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Path copyPlace() {
        try {
            return Files.createDirectories(folder(file)).resolve(NAME + ProjectPath.ENDING);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /// H2 wipes what it is given.
    private static char @Nullable [] digits(ProjectKey key) {
        return key.encrypts() ? key.digits() : null;
    }

    private static Path folder(Path file) {
        return file.resolveSibling("." + ProjectPath.bareName(file) + ".changing");
    }

    private static ProjectException failed(Path file, Exception e) {
        return DatabaseFailure.isDiskFull(e)
                ? new ProjectException(
                        Reason.FULL, file, "there is no room for a copy. It keeps its key.", e)
                : new ProjectException(
                        Reason.FAILED,
                        file,
                        "its key cannot be changed. Check the disk and the folder's rights.",
                        e);
    }
}
