package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.glossator.detect.Detection;
import org.glossator.intake.Intake;
import org.glossator.intake.LetterReader;
import org.glossator.intake.Letters;
import org.glossator.mark.Suggestion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The letters of an import in their order, each being read and detected. Files that are one letter
/// are read beside each other; one that holds many is read from here, a letter at a time.
final class Arrivals implements AutoCloseable {

    /// @param found what the detectors found in the letter; empty for a file that is none
    /// @param undetected whether the detectors failed on the letter
    record Arrival(Intake intake, List<Suggestion> found, boolean undetected) {}

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final LetterReader reader;
    private final Detection detection;
    private final Workers workers;
    private final Deque<Path> files;
    private @Nullable Letters open;

    Arrivals(Collection<Path> files, LetterReader reader, Detection detection, Workers workers) {
        this.files = new ArrayDeque<>(files);
        this.reader = reader;
        this.detection = detection;
        this.workers = workers;
    }

    /// How many files nothing has been read of yet.
    int filesLeft() {
        return files.size();
    }

    boolean hasNext() {
        Letters many = open;
        while (many == null || !many.hasNext()) {
            close();
            Path file = files.peek();
            if (file == null) {
                return false;
            }
            if (!LetterReader.holdsMany(file)) {
                return true;
            }
            many = reader.open(files.remove());
            open = many;
        }
        return true;
    }

    /// The next letter; only after [#hasNext] said that there is one.
    CompletableFuture<Arrival> next() {
        Letters many = open;
        CompletableFuture<Intake> read =
                many != null
                        ? CompletableFuture.completedFuture(many.next())
                        : readAside(files.remove());
        return read.thenApplyAsync(this::detected, workers.detectors());
    }

    @Override
    public void close() {
        try (Letters done = open) {
            open = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletableFuture<Intake> readAside(Path file) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (Letters one = reader.open(file)) {
                        return one.next();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                workers.readers());
    }

    private Arrival detected(Intake intake) {
        return switch (intake) {
            case Intake.Accepted accepted -> detected(accepted);
            case Intake.Refused _ -> new Arrival(intake, List.of(), false);
        };
    }

    /// One letter that breaks a detector must not end the import of the others.
    private Arrival detected(Intake.Accepted accepted) {
        try {
            return new Arrival(accepted, detection.detect(accepted.letter().text()), false);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn(
                    "the detectors failed on letter {}: {}",
                    accepted.letter().digest().shortForm(),
                    e.getClass().getName());
            return new Arrival(accepted, List.of(), true);
        }
    }
}
