package org.glossator.session;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.glossator.export.InOrder;
import org.glossator.store.BulkReading;
import org.glossator.store.LetterId;
import org.glossator.store.MarksRead;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// Goes through the letters of a project, a few dozen at a time: read and worked on by the
/// detectors, taken in the order of their import by whoever asked. What was written before is read;
/// not for the writer, which would wait for itself.
record LettersRead(ProjectStore store, Workers workers) {

    private static final int AHEAD = 4;

    /// What a piece of the project came to.
    private record Piece<T>(int letters, T result) {}

    /// The letters as they are at this layer once what was written before is in the file.
    List<QueueEntry> queue(Reviewer layer) {
        workers.settle();
        return store.queue(layer);
    }

    /// Goes through them with their marks, one by one on this thread.
    ///
    /// @param layers whose work is read, at least one
    /// @throws CancellationException if it was stopped
    void forEach(List<Reviewer> layers, Progress progress, Consumer<ScannedLetter> take) {
        forEach(layers, _ -> true, progress, take);
    }

    /// The same for some of the letters.
    ///
    /// @param which asked of each before it is read, as it is at the first of the layers
    void forEach(
            List<Reviewer> layers,
            Predicate<QueueEntry> which,
            Progress progress,
            Consumer<ScannedLetter> take) {
        forEach(
                layers,
                which,
                MarksRead.ALL,
                progress,
                Function.identity(),
                some -> some.forEach(take));
    }

    /// @param layers whose work is read, at least one
    /// @param which asked of each letter before it is read, as it is at the first of the layers
    /// @param marks how much of the layers' work is read
    /// @param work for any thread; must not wait for other work on the executor
    /// @param take on this thread, piece after piece
    /// @throws CancellationException if it was stopped
    <T> void forEach(
            List<Reviewer> layers,
            Predicate<QueueEntry> which,
            MarksRead marks,
            Progress progress,
            Function<List<ScannedLetter>, T> work,
            Consumer<T> take) {
        List<LetterId> all =
                queue(layers.getFirst()).stream().filter(which).map(QueueEntry::id).toList();
        try (BulkReading reading = store.bulkReading(layers, marks);
                InOrder<List<LetterId>, Piece<T>> pieces =
                        new InOrder<>(
                                reading.pieces(all).iterator(),
                                ids -> new Piece<>(ids.size(), work.apply(reading.read(ids))),
                                workers.detectors(),
                                AHEAD)) {
            int done = 0;
            while (pieces.hasNext()) {
                if (progress.stopping()) {
                    throw new CancellationException("it was stopped");
                }
                Piece<T> piece = pieces.next();
                take.accept(piece.result());
                done += piece.letters();
                progress.at(done, all.size());
            }
        }
    }
}
