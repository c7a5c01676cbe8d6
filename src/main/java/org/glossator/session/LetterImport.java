package org.glossator.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.glossator.detect.Detection;
import org.glossator.intake.Intake;
import org.glossator.intake.LetterFiles;
import org.glossator.intake.LetterReader;
import org.glossator.letter.Letter;
import org.glossator.mark.Suggestion;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;

/// One import: files are read and detected ahead on their own threads, and stored in their order, a
/// transaction a letter. Whatever ends it, the letters that are in are whole, and the same import
/// goes on where it stopped, since letters that are there already are recognised.
final class LetterImport {

    /// How many letters are read and detected ahead of the one being stored: enough to keep the
    /// detectors busy, few enough that 20 MB letters fit into memory.
    private static final int AHEAD = 16;

    private final ProjectStore store;
    private final Detection detection;
    private final Workers workers;
    private final LetterReader reader = new LetterReader();

    private final List<LetterId> added = new ArrayList<>();
    private final List<Path> known = new ArrayList<>();
    private final List<Intake.Refused> refused = new ArrayList<>();
    private long suggestions;

    LetterImport(ProjectStore store, Detection detection, Workers workers) {
        this.store = store;
        this.detection = detection;
        this.workers = workers;
    }

    ImportReport run(Collection<Path> paths, Progress progress) {
        LetterFiles files = LetterFiles.find(paths);
        refused.addAll(files.refused());
        Deque<CompletableFuture<Arrival>> coming = new ArrayDeque<>();
        int total = files.files().size();
        int next = 0;
        int done = 0;
        while (done < total && !progress.stopping()) {
            while (next < total && coming.size() < AHEAD) {
                coming.add(arrival(files.files().get(next++)));
            }
            keep(coming.remove().join());
            progress.at(++done, total);
        }
        coming.forEach(CompletableFuture::join);
        return new ImportReport(added, known, refused, suggestions, done < total);
    }

    private CompletableFuture<Arrival> arrival(Path file) {
        return CompletableFuture.supplyAsync(() -> reader.read(file), workers.readers())
                .thenApplyAsync(this::detected, workers.detectors());
    }

    private Arrival detected(Intake intake) {
        return switch (intake) {
            case Intake.Accepted accepted ->
                    new Arrival(intake, detection.detect(accepted.letter().text()));
            case Intake.Refused _ -> new Arrival(intake, List.of());
        };
    }

    private void keep(Arrival arrival) {
        switch (arrival.intake) {
            case Intake.Accepted(Path file, Letter letter, _) -> keep(file, letter, arrival.found);
            case Intake.Refused refusal -> refused.add(refusal);
        }
    }

    private void keep(Path file, Letter letter, List<Suggestion> found) {
        // On the writer, so that no letter comes in between looking and adding.
        CompletableFuture.runAsync(
                        () -> {
                            if (store.find(letter.digest()).isPresent()) {
                                known.add(file);
                            } else {
                                added.add(store.add(letter, found));
                                suggestions += found.size();
                            }
                        },
                        workers.writer())
                .join();
    }

    private record Arrival(Intake intake, List<Suggestion> found) {}
}
