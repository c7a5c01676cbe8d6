package org.glossator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// What reading a native export back showed.
///
/// @param letters how many letters the file holds
/// @param spans how many spans they have
/// @param differences what is not as it was to be written, each in one line; at most so many as a
///   person reads
public record Reread(long letters, long spans, List<String> differences) {

    private static final int SHOWN = 100;

    public Reread {
        differences = List.copyOf(differences);
    }

    /// Whether the file says just what it was to say.
    public boolean same() {
        return differences.isEmpty();
    }

    /// Reads the file and compares it, letter by letter, with what was to be written.
    ///
    /// @throws DamagedExport if the file cannot be made sense of
    public static Reread of(Iterator<ExportedLetter> expected, Path file) throws IOException {
        long letters = 0;
        long spans = 0;
        List<String> differences = new ArrayList<>();
        try (JsonlReader reader = JsonlReader.of(file)) {
            while (reader.hasNext() && expected.hasNext()) {
                ExportedLetter found = reader.next();
                letters++;
                spans += found.spans().size();
                compare(expected.next(), found, differences);
            }
            if (reader.hasNext()) {
                differences.add(file + " holds letters that are not to be there");
            }
            if (expected.hasNext()) {
                differences.add(file + " ends before " + expected.next().id());
            }
        }
        return new Reread(letters, spans, differences);
    }

    private static void compare(
            ExportedLetter expected, ExportedLetter found, List<String> differences) {
        if (differences.size() >= SHOWN || expected.equals(found)) {
            return;
        }
        String what =
                expected.spans().equals(found.spans())
                        ? "its text or meta differ"
                        : "its spans differ";
        differences.add(expected.id() + ": " + what);
    }
}
