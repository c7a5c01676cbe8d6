package org.glossator.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.glossator.store.ProjectException.Reason;

/// A project in a zip archive, as H2's `BACKUP` writes it: the file at one moment, encrypted if the
/// project is.
final class BackupFile {

    private BackupFile() {}

    /// Writes one while others read and write.
    ///
    /// @param zip replaced if it is there
    static void write(Database database, Path zip) {
        try (Connection connection = database.connect();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
            sync(zip);
        } catch (SQLException | IOException e) {
            throw DatabaseFailure.isDiskFull(e)
                    ? new ProjectException(
                            Reason.FULL, zip, "there is no room for the backup. Make room.", e)
                    : new ProjectException(
                            Reason.FAILED,
                            zip,
                            "the backup could not be written. Check the disk and the folder's"
                                    + " rights; the project itself is as it was.",
                            e);
        }
    }

    /// Unpacks one, or copies it if it is a project's file as it is.
    ///
    /// @param target replaced if it is there
    /// @throws ProjectException if it is neither
    static void unpack(Path backup, Path target) {
        if (!Files.isRegularFile(backup)) {
            throw new ProjectException(
                    Reason.MISSING, backup, "there is no such backup. Check the name.");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(backup));
                OutputStream out = Files.newOutputStream(target)) {
            in.mark(2);
            boolean zip = in.read() == 'P' && in.read() == 'K';
            in.reset();
            if (zip) {
                copyOnly(new ZipInputStream(in), out, backup);
            } else {
                in.transferTo(out);
            }
        } catch (IOException e) {
            throw DatabaseFailure.isDiskFull(e)
                    ? new ProjectException(
                            Reason.FULL, target, "there is no room to unpack the backup.", e)
                    : new ProjectException(
                            Reason.DAMAGED,
                            backup,
                            "cannot be read as a backup. Choose another one.",
                            e);
        }
        sync(target, backup);
    }

    /// The names in the archive are not looked at but for their ending: nothing can lead out of the
    /// folder.
    private static void copyOnly(ZipInputStream zip, OutputStream out, Path backup)
            throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(ProjectPath.ENDING)) {
                zip.transferTo(out);
                return;
            }
        }
        throw new ProjectException(
                Reason.FOREIGN, backup, "is an archive without a project in it. Choose another.");
    }

    private static void sync(Path target, Path backup) {
        try {
            sync(target);
        } catch (IOException e) {
            throw new ProjectException(
                    Reason.FAILED, backup, "could not be brought onto the disk. Check it.", e);
        }
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
