package org.glossator.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Executor;

/// Letters on their way into a format. Of each that the format takes it is noted what becomes of
/// it, and what reading it back is to give.
final class Outgoing implements Iterator<Fitted>, Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int AHEAD = 8;

    private final InOrder<ExportedLetter, Prepared> letters;
    private final ExportLog log;
    private final DataOutputStream expectations;

    private record Prepared(Fitted fitted, Expectation expectation) {

        static Prepared of(ExportedLetter letter, ExportFormat format) {
            Fitted fitted = format.fit(letter);
            return new Prepared(fitted, Expectation.of(fitted, format.carries()));
        }
    }

    /// @param expectations the file that they go into
    Outgoing(
            ExportFormat format,
            Iterator<ExportedLetter> letters,
            ExportLog log,
            Path expectations,
            Executor executor)
            throws IOException {
        this.letters =
                new InOrder<>(letters, letter -> Prepared.of(letter, format), executor, AHEAD);
        this.log = log;
        this.expectations =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(expectations), BUFFER));
    }

    @Override
    public boolean hasNext() {
        return letters.hasNext();
    }

    @Override
    public Fitted next() {
        Prepared next = letters.next();
        try {
            log.add(next.fitted());
            next.expectation().write(expectations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next.fitted();
    }

    @Override
    public void close() throws IOException {
        letters.close();
        expectations.close();
    }
}
