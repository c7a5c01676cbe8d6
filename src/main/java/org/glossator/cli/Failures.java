package org.glossator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.glossator.intake.Intake;

/// What a command could not do, each said at once in one line, and counted for its exit status.
final class Failures {

    private final PrintWriter err;
    private int count;

    Failures(PrintWriter err) {
        this.err = err;
    }

    void add(String message) {
        count++;
        err.println(message.lines().findFirst().orElse(""));
    }

    void add(Intake.Refused refused) {
        add(refused.message());
    }

    /// The status of a command that has gone on to its end.
    int status() {
        return count == 0 ? ExitStatus.DONE : ExitStatus.PARTIAL;
    }

    /// What went wrong, in one line that names the file.
    static String message(IOException e) {
        return switch (e) {
            case FileSystemException said when said.getReason() != null ->
                    said.getFile() + ": " + said.getReason();
            case NoSuchFileException missing ->
                    missing.getFile() + ": there is no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case NotDirectoryException file -> file.getFile() + ": is not a folder";
            case FileAlreadyExistsException file -> file.getFile() + ": is not a folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    static String message(UncheckedIOException e) {
        return message(e.getCause());
    }
}
