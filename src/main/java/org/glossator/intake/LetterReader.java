package org.glossator.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Source;

/// Reads a file as a letter: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252, with
/// any line ends. Holds no state; safe to share among threads.
public final class LetterReader {

    /// The size in bytes of the largest file that is read: 20 MB.
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String ENDING = ".txt";

    /// Reads the file. Never throws for what is wrong with the file: that is a refusal.
    public Intake read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Files.exists(file)
                        ? new Intake.Refused(file, Refusal.NOT_A_FILE, "")
                        : new Intake.Refused(file, Refusal.MISSING, "");
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                return tooLarge(file, size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // The file may grow while it is read.
                byte[] bytes = in.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST ? tooLarge(file, bytes.length) : read(file, bytes);
            }
        } catch (NoSuchFileException e) {
            return new Intake.Refused(file, Refusal.MISSING, "");
        } catch (AccessDeniedException e) {
            return new Intake.Refused(file, Refusal.UNREADABLE, "permission denied");
        } catch (IOException e) {
            return new Intake.Refused(file, Refusal.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Intake read(Path file, byte[] bytes) {
        return switch (Decoding.of(bytes)) {
            case Decoding.Failed(Refusal reason, String detail) ->
                    new Intake.Refused(file, reason, detail);
            case Decoding.Text text when text.characters().isBlank() ->
                    new Intake.Refused(
                            file, Refusal.EMPTY, bytes.length == 0 ? "" : "nothing but blanks");
            case Decoding.Text text ->
                    new Intake.Accepted(file, letter(file, text), text.characters());
        };
    }

    private static Letter letter(Path file, Decoding.Text text) {
        LineEnds.Folded folded = LineEnds.fold(text.characters());
        String fileName = file.getFileName().toString();
        return new Letter(
                nameOf(file),
                folded.text(),
                Digest.of(folded.text()),
                new Source(fileName, text.charset().name(), folded.map()));
    }

    /// What a letter from this file is called: the file's name without `.txt`; other endings stay.
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int end = name.length() - ENDING.length();
        return end > 0 && name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, end)
                : name;
    }

    private static Intake tooLarge(Path file, long size) {
        return new Intake.Refused(
                file,
                Refusal.TOO_LARGE,
                String.format(Locale.ROOT, "%.1f MB", size / (1024.0 * 1024)));
    }
}
