package org.glossator.export;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads an export back, letter by letter, beside what it was to be, and writes the matrix.
final class ReadingBack {

    private static final int SHOWN = 100;

    private final List<String> differences = new ArrayList<>();
    private long letters;
    private long given;
    private long equal;
    private long changed;
    private long dropped;

    private ReadingBack() {}

    /// @param expectations what [Expectation#write] wrote, letter for letter
    /// @param table where the matrix goes
    static Matrix of(ExportFormat format, Path folder, Path expectations, Path table)
            throws IOException {
        ReadingBack reading = new ReadingBack();
        try (DataInputStream expected =
                        new DataInputStream(
                                new BufferedInputStream(
                                        Files.newInputStream(expectations), 1 << 16));
                RestoredLetters found = format.read(folder);
                BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write(MatrixRow.HEAD);
            reading.run(expected, found, out);
        } catch (DamagedExport e) {
            reading.differ(String.valueOf(e.getMessage()));
        }
        return new Matrix(
                reading.letters,
                reading.given,
                reading.equal,
                reading.changed,
                reading.dropped,
                reading.differences);
    }

    private void run(DataInputStream expectations, RestoredLetters found, BufferedWriter out)
            throws IOException {
        Expectation expected = Expectation.read(expectations);
        while (expected != null && found.hasNext()) {
            out.write(compare(expected, found.next()).line());
            expected = Expectation.read(expectations);
        }
        if (expected != null) {
            differ(expected.id() + ": is not there");
        }
        if (found.hasNext()) {
            differ(found.next().id() + ": is not to be there");
        }
    }

    private MatrixRow compare(Expectation expected, RestoredLetter found) {
        String id = expected.id();
        if (!id.equals(found.id())) {
            differ(id + ": is called " + found.id());
        }
        @Nullable String text = expected.textDigest().isEmpty() ? null : expected.textDigest();
        if (!Objects.equals(text, found.text() == null ? null : MatrixRow.textDigest(found))) {
            differ(id + ": its text differs");
        }
        int differing =
                compare(id, expected.spans(), SpanDigest.sorted(found.spans()))
                        + compare(id, expected.rejected(), SpanDigest.sorted(found.rejected()));
        MatrixRow row = MatrixRow.of(id, expected, found, differing);
        letters++;
        given += row.given();
        equal += row.equal();
        changed += row.changed();
        dropped += row.dropped();
        return row;
    }

    /// How many of the expected are not there as they were to be. Both lists are sorted.
    private int compare(String id, List<ExportedSpan> expected, List<ExportedSpan> found) {
        if (expected.equals(found)) {
            return 0;
        }
        List<ExportedSpan> missing = new ArrayList<>(expected);
        List<ExportedSpan> more = new ArrayList<>();
        for (ExportedSpan span : found) {
            if (!missing.remove(span)) {
                more.add(span);
            }
        }
        missing.forEach(span -> differ(id + ": " + words(span) + " is not there as it was"));
        more.forEach(span -> differ(id + ": " + words(span) + " was not to be there"));
        return missing.size();
    }

    private static String words(ExportedSpan span) {
        return "%s %d-%d".formatted(span.label(), span.span().start(), span.span().end());
    }

    private void differ(String difference) {
        if (differences.size() < SHOWN) {
            differences.add(difference);
        }
    }
}
