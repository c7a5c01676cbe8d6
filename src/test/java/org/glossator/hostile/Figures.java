package org.glossator.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What came of one reader's trials.
///
/// @param crashes inputs that ended in anything but letters or a named refusal, or took too long;
///   each with what happened
public record Figures(
        String reader,
        long seed,
        int inputs,
        int read,
        int refused,
        Duration slowest,
        List<String> crashes) {

    private static final Path FOLDER = Path.of("target", "fuzz");

    public Figures {
        crashes = List.copyOf(crashes);
    }

    /// Keeps the figures as a line of a file of their own, so that runs with other seeds add up.
    void keep() throws IOException {
        Files.createDirectories(FOLDER);
        String line =
                String.format(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%d\t%d\t%d\t%d%n",
                        reader,
                        seed,
                        inputs,
                        read,
                        refused,
                        crashes.size(),
                        slowest.toMillis());
        Files.writeString(FOLDER.resolve(reader + "-" + seed + ".tsv"), line);
    }

    /// Keeps an input that crashed, to be looked into.
    static Path keep(String name, byte[] input) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name), input);
    }
}
