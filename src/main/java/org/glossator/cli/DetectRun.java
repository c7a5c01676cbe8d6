package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.glossator.intake.Intake;
import org.glossator.intake.LetterReader;
import org.glossator.mark.Suggestion;
import org.glossator.session.Progress;

/// Detects in many letters: a portion of them is read, then detected, then written, so that the
/// three are timed apart and any number of letters fits into memory.
final class DetectRun implements AutoCloseable {

    /// A portion's files have about so many bytes together. Small, so that most of what a portion
    /// needs is garbage before the collector, which works alone, would have to copy it.
    private static final long PORTION = 1_000_000;

    private final LetterReader reader = new LetterReader();
    private final LetterNames names;
    private final SpanOutput output;
    private final Failures failures;
    private final ParallelDetection detection;
    private final int warmUps;

    private long letters;
    private long characters;
    private long spans;
    private Duration time = Duration.ZERO;

    DetectRun(
            LetterNames names,
            SpanOutput output,
            Failures failures,
            Function<String, List<Suggestion>> detector,
            int threads,
            int warmUps) {
        this.names = names;
        this.output = output;
        this.failures = failures;
        this.detection = new ParallelDetection(detector, threads);
        this.warmUps = warmUps;
    }

    DetectSummary run(List<Path> files, Progress progress) throws IOException {
        int next = 0;
        while (next < files.size()) {
            int end = endOfPortion(files, next);
            detect(read(files.subList(next, end)));
            next = end;
            progress.at(next, files.size());
        }
        output.finish();
        return new DetectSummary(letters, characters, spans, time);
    }

    private static int endOfPortion(List<Path> files, int start) {
        long bytes = 0;
        int end = start;
        while (end < files.size() && bytes < PORTION) {
            try {
                bytes += Files.size(files.get(end));
            } catch (IOException e) {
                // Reading it will say what is wrong with it.
            }
            end++;
        }
        return end;
    }

    private List<Intake.Accepted> read(List<Path> files) {
        List<Intake.Accepted> accepted = new ArrayList<>(files.size());
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Intake>> coming =
                    files.stream()
                            .map(f -> CompletableFuture.supplyAsync(() -> reader.read(f), readers))
                            .toList();
            for (CompletableFuture<Intake> intake : coming) {
                switch (intake.join()) {
                    case Intake.Accepted letter -> accepted.add(letter);
                    case Intake.Refused refused -> failures.add(refused);
                }
            }
        }
        return accepted;
    }

    private void detect(List<Intake.Accepted> portion) throws IOException {
        List<String> texts = portion.stream().map(a -> a.letter().text()).toList();
        for (int i = 0; i < warmUps; i++) {
            detection.run(texts);
        }
        ParallelDetection.Found found = detection.run(texts);
        time = time.plus(found.time());
        for (int i = 0; i < portion.size(); i++) {
            Intake.Accepted file = portion.get(i);
            ParallelDetection.Result result = found.results().get(i);
            if (result.failure() != null) {
                failures.add(file.file() + ": the detectors failed on it: " + result.failure());
                continue;
            }
            List<FoundSpan> inFile = FoundSpan.of(file, result.suggestions());
            output.write(names.of(file.file()), inFile);
            letters++;
            characters += file.letter().text().length();
            spans += inFile.size();
        }
    }

    @Override
    public void close() {
        detection.close();
    }
}
