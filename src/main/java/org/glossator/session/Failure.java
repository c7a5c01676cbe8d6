package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.glossator.export.DamagedExport;
import org.glossator.session.exchange.PackageRefused;
import org.glossator.store.LabelInUse;
import org.glossator.store.ProjectException;

/// Something that could not be done, as a person is told of it.
///
/// @param code short, and the same for the same trouble in every version: what a log names, and
///   what a person can ask others about without telling them of letters or files
/// @param message what is wrong and what to do, in one line
/// @param expected whether it is one of the troubles that the program knows; otherwise it is a
///   fault of the program, and a crash report is worth writing
public record Failure(String code, String message, boolean expected) {

    /// What the person is told.
    public static Failure of(Throwable thrown) {
        return switch (thrown) {
            case CompletionException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case ExecutionException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case UncheckedIOException wrapped -> of(wrapped.getCause());
            case ProjectException project -> known("P", project.reason().name(), project);
            case ProjectClosed closed -> known("P", "CLOSED", closed);
            case UnknownReviewer reviewer -> known("R", "UNKNOWN", reviewer);
            case StillBlind blind -> known("R", "BLIND", blind);
            case CannotDeal deal -> known("R", "ROUND", deal);
            case PackageRefused refused -> known("X", refused.reason().name(), refused);
            case CannotMeasure measure -> known("Q", "MEASURE", measure);
            case ReleaseRefused refused -> known("V", "REFUSED", refused);
            case LabelInUse used -> known("L", "IN-USE", used);
            case DamagedExport export -> known("E", "DAMAGED", export);
            case IOException io -> of(io);
            default -> unexpected(thrown);
        };
    }

    /// The message with its code behind it.
    public String text() {
        return message + " [" + code + "]";
    }

    private static Failure known(String kind, String name, RuntimeException said) {
        String code = kind + "-" + name.replace('_', '-');
        return new Failure(code, String.valueOf(said.getMessage()), true);
    }

    /// In one line that names the file.
    private static Failure of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing ->
                    file("MISSING", missing, "there is no such file or folder");
            case AccessDeniedException denied -> file("DENIED", denied, "permission denied");
            case NotDirectoryException file -> file("NO-FOLDER", file, "is not a folder");
            case FileAlreadyExistsException file -> file("NO-FOLDER", file, "is not a folder");
            case FileSystemException said -> file("FAILED", said, "could not be used");
            default -> new Failure("F-FAILED", String.valueOf(e.getMessage()), true);
        };
    }

    private static Failure file(String name, FileSystemException e, String usual) {
        String what = e.getReason() == null ? usual : e.getReason();
        return new Failure("F-" + name, e.getFile() + ": " + what, true);
    }

    /// The exception's own message may quote a letter, so it is not told. The code is made of where
    /// the fault lies.
    private static Failure unexpected(Throwable thrown) {
        int place = thrown.getClass().getName().hashCode();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("org.glossator.")) {
                place = 31 * place + frame.getClassName().hashCode();
                place = 31 * place + frame.getMethodName().hashCode();
                break;
            }
        }
        return new Failure(
                "U-%06X".formatted(place & 0xFFFFFF),
                "this should not happen, please report it: " + thrown.getClass().getSimpleName(),
                false);
    }
}
