package org.glossator.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.glossator.store.ProjectException.Reason;
import org.h2.api.ErrorCode;

/// What H2's errors mean to people.
final class DatabaseFailure {

    private DatabaseFailure() {}

    /// Why a file could not be opened.
    static ProjectException opening(Path file, ProjectKey key, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> OpenNote.of(file).locked(e);
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                    new ProjectException(
                            Reason.MISSING,
                            file,
                            "there is no such project. Check the name or make a new one.",
                            e);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                    key.encrypts()
                            ? wrongPassword(file, e)
                            : new ProjectException(
                                    Reason.FOREIGN,
                                    file,
                                    "is not a Glossator project. Choose another.",
                                    e);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                    ProjectFileCheck.encrypted(file)
                            ? wrongPassword(file, e)
                            : new ProjectException(
                                    Reason.NOT_ENCRYPTED,
                                    file,
                                    "is not protected by a password. Open it without one.",
                                    e);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                    new ProjectException(
                            Reason.NEWER,
                            file,
                            "was written by a newer Glossator. Update this one.",
                            e);
            case ErrorCode.FILE_CORRUPTED_1 ->
                    ProjectFileCheck.encrypted(file)
                            ? new ProjectException(
                                    Reason.ENCRYPTED,
                                    file,
                                    "is protected by a password. Open it with that.",
                                    e)
                            : damaged(file, e);
            default -> otherwise(file, e);
        };
    }

    private static ProjectException otherwise(Path file, SQLException e) {
        if (isDiskFull(e)) {
            return full(file, e);
        }
        if (isCutShort(e)) {
            return damaged(file, e);
        }
        return new ProjectException(
                Reason.UNREADABLE,
                file,
                "cannot be opened (database error %d). Check the disk and the folder's rights."
                        .formatted(e.getErrorCode()),
                e);
    }

    /// Whether the file ends where H2 looks for more.
    private static boolean isCutShort(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    /// H2 cannot tell a wrong password from a head that is damaged.
    private static ProjectException wrongPassword(Path file, SQLException e) {
        return new ProjectException(
                Reason.WRONG_PASSWORD,
                file,
                "this is not its password, or its beginning is damaged. Nothing was changed.",
                e);
    }

    private static ProjectException damaged(Path file, SQLException e) {
        return new ProjectException(
                Reason.DAMAGED,
                file,
                "is damaged or not a project. Restore it from a backup, or recover it into a new"
                        + " one; the file has been left as it is.",
                e);
    }

    /// Why an open project could not be read or written.
    static ProjectException working(Path file, Exception e) {
        if (isReadOnly(e)) {
            return new ProjectException(
                    Reason.READ_ONLY,
                    file,
                    "is open to read only. Nothing was changed; open it for work to change it.",
                    e);
        }
        if (isDiskFull(e)) {
            return full(file, e);
        }
        return new ProjectException(
                Reason.FAILED,
                file,
                "could not be read or written. Everything saved before is safe. "
                        + "Check that the disk is there and not full, then open the project again.",
                e);
    }

    private static ProjectException full(Path file, Exception e) {
        return new ProjectException(
                Reason.FULL,
                file,
                "the disk is full. Everything saved before is safe. Make room, then open the"
                        + " project again.",
                e);
    }

    private static boolean isReadOnly(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
                return true;
            }
        }
        return false;
    }

    /// Java has no exception of its own for it: the operating system's words are all there is, and
    /// H2 passes them on, sometimes as text only.
    static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if ((cause instanceof IOException || cause instanceof SQLException)
                    && (said.contains("No space left")
                            || said.contains("not enough space")
                            || said.contains("quota exceeded"))) {
                return true;
            }
        }
        return false;
    }
}
