package org.glossator.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossator.mark.Suggestion;
import org.jspecify.annotations.Nullable;

/// Runs the detectors over many texts on several threads, and takes the time.
final class ParallelDetection implements AutoCloseable {

    private final Function<String, List<Suggestion>> detector;
    private final int threads;
    private final ExecutorService pool;

    ParallelDetection(Function<String, List<Suggestion>> detector, int threads) {
        this.detector = detector;
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    }

    /// What came of one text.
    ///
    /// @param failure what the detectors threw, `null` if nothing
    record Result(List<Suggestion> suggestions, @Nullable Throwable failure) {}

    /// @param results one for each text, in their order
    /// @param time from the first text's start to the last one's end
    record Found(List<Result> results, Duration time) {}

    Found run(List<String> texts) {
        Result[] found = new Result[texts.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable worker =
                () -> {
                    for (int i = next.getAndIncrement();
                            i < found.length;
                            i = next.getAndIncrement()) {
                        found[i] = detect(texts.get(i));
                    }
                };
        long start = System.nanoTime();
        CompletableFuture.allOf(
                        Stream.generate(() -> CompletableFuture.runAsync(worker, pool))
                                .limit(threads)
                                .toArray(CompletableFuture[]::new))
                .join();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Found(Arrays.asList(found), time);
    }

    /// A fault that one text brings out must not cost the others their result.
    private Result detect(String text) {
        try {
            return new Result(detector.apply(text), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Result(List.of(), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
