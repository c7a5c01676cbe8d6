package org.glossator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.glossator.store.ProjectException.Reason;

/// What can be said of a project's file without H2.
///
/// Before H2 opens a file, nothing here opens it: on Linux and macOS a process loses its lock on a
/// file as soon as it closes any other handle of it, and this very process may have the project
/// open.
final class ProjectFileCheck {

    /// How H2 begins a file that it encrypts.
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    private static final int SHORTEST = 4096;

    private ProjectFileCheck() {}

    /// @throws ProjectException if it is not there, may not be read or holds nothing
    static void readable(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProjectException(
                    Reason.MISSING,
                    file,
                    "there is no such project. Check the name or make a new one.");
        }
        if (!Files.isReadable(file)) {
            throw new ProjectException(
                    Reason.UNREADABLE, file, "may not be read. Ask its owner for the right to.");
        }
        // H2 would take an empty file for a new database, and write over one that is shorter than
        // the head of an encrypted one.
        if (file.toFile().length() < SHORTEST) {
            throw new ProjectException(
                    Reason.DAMAGED, file, "is empty or cut off. Restore it from a backup.");
        }
    }

    /// Nobody who names a letter where a project is wanted wants a project of that name beside it.
    ///
    /// @throws ProjectException if the name is that of a file
    static void noLetter(Path project) {
        if (Files.isRegularFile(project)) {
            throw new ProjectException(
                    Reason.FOREIGN,
                    project,
                    "is a file, but not a Glossator project; nothing was made of it. Open a"
                            + " project, and import the file into that.");
        }
    }

    /// @throws ProjectException if it may not be written: H2 would open it and refuse the first
    ///   edit
    static void writable(Path file) {
        if (!Files.isWritable(file)) {
            throw new ProjectException(
                    Reason.READ_ONLY,
                    file,
                    "is read-only. Allow writing to it, open it to read only, or copy it to a"
                            + " folder of your own.");
        }
    }

    /// Whether the file begins as encrypted ones do. Only for a file that H2 has just refused: see
    /// above.
    ///
    /// @throws ProjectException if it cannot be read
    static boolean encrypted(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        } catch (IOException e) {
            throw new ProjectException(
                    Reason.UNREADABLE,
                    file,
                    "cannot be read. Check the disk and the folder's rights.",
                    e);
        }
    }
}
