package org.glossator.export;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads an export back, letter by letter, beside what it was to be, and writes the matrix. The
/// letters are made and compared on an executor, a few at once.
final class ReadingBack {

    private static final int SHOWN = 100;
    private static final int AHEAD = 16;

    private final List<String> differences = new ArrayList<>();
    private long letters;
    private long given;
    private long equal;
    private long changed;
    private long dropped;

    private ReadingBack() {}

    /// @param expectations what [Expectation#write] wrote, letter for letter
    /// @param table where the matrix goes
    static Matrix of(
            ExportFormat format, Path folder, Path expectations, Path table, Executor executor)
            throws IOException {
        ReadingBack reading = new ReadingBack();
        try (DataInputStream expected =
                        new DataInputStream(
                                new BufferedInputStream(
                                        Files.newInputStream(expectations), 1 << 16));
                RestoredLetters found = format.read(folder);
                BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write(MatrixRow.HEAD);
            reading.run(new Pairs(expected, found), out, executor);
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

    private void run(Pairs pairs, BufferedWriter out, Executor executor) throws IOException {
        try (InOrder<Pair, LetterComparison> compared =
                new InOrder<>(pairs, Pair::compared, executor, AHEAD)) {
            while (compared.hasNext()) {
                LetterComparison letter = compared.next();
                letter.differences().forEach(this::differ);
                out.write(letter.row().line());
                add(letter.row());
            }
        }
        if (pairs.expected != null) {
            differ(pairs.expected.id() + ": is not there");
        }
        if (pairs.found.hasNext()) {
            differ(pairs.found.next().id() + ": is not to be there");
        }
    }

    private void add(MatrixRow row) {
        letters++;
        given += row.given();
        equal += row.equal();
        changed += row.changed();
        dropped += row.dropped();
    }

    private void differ(String difference) {
        if (differences.size() < SHOWN) {
            differences.add(difference);
        }
    }

    /// What a letter was to be, and what lies in the files in its place.
    private record Pair(Expectation expected, Supplier<RestoredLetter> found) {

        LetterComparison compared() {
            return LetterComparison.of(expected, found.get());
        }
    }

    /// As long as there are both.
    private static final class Pairs implements Iterator<Pair> {

        private final DataInputStream expectations;
        private final RestoredLetters found;
        private @Nullable Expectation expected;

        Pairs(DataInputStream expectations, RestoredLetters found) throws IOException {
            this.expectations = expectations;
            this.found = found;
            this.expected = Expectation.read(expectations);
        }

        @Override
        public boolean hasNext() {
            return expected != null && found.hasNext();
        }

        @Override
        public Pair next() {
            Expectation next = hasNext() ? expected : null;
            if (next == null) {
                throw new NoSuchElementException();
            }
            Pair pair = new Pair(next, found.later());
            try {
                expected = Expectation.read(expectations);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return pair;
        }
    }
}
