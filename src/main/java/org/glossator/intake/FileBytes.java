package org.glossator.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// A file's bytes, unless it has too many of them or there is no reading it.
sealed interface FileBytes {

    record Read(byte[] bytes) implements FileBytes {}

    record Failed(Intake.Refused refused) implements FileBytes {}

    static FileBytes of(Path file, int most) {
        try {
            if (!Files.isRegularFile(file)) {
                return failed(file, Files.exists(file) ? Refusal.NOT_A_FILE : Refusal.MISSING, "");
            }
            long size = Files.size(file);
            if (size > most) {
                return tooLarge(file, size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // The file may grow while it is read.
                byte[] bytes = in.readNBytes(most + 1);
                return bytes.length > most ? tooLarge(file, bytes.length) : new Read(bytes);
            }
        } catch (IOException e) {
            return new Failed(unreadable(file, e));
        }
    }

    static Intake.Refused unreadable(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> new Intake.Refused(file, Refusal.MISSING, "");
            case AccessDeniedException _ ->
                    new Intake.Refused(file, Refusal.UNREADABLE, "permission denied");
            default ->
                    new Intake.Refused(
                            file, Refusal.UNREADABLE, String.valueOf(failure.getMessage()));
        };
    }

    static Failed tooLarge(Path file, long size) {
        return failed(
                file,
                Refusal.TOO_LARGE,
                String.format(Locale.ROOT, "%.1f MB", size / (1024.0 * 1024)));
    }

    private static Failed failed(Path file, Refusal reason, String detail) {
        return new Failed(new Intake.Refused(file, reason, detail));
    }
}
