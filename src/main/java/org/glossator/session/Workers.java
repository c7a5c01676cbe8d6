package org.glossator.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The threads of a session, each with its one job.
///
/// @param writer a single thread that owns the project file: all writes, and those reads that must
///   see the writes before them
/// @param readers reads letters' files
/// @param detectors runs the detectors
public record Workers(ExecutorService writer, ExecutorService readers, ExecutorService detectors)
        implements AutoCloseable {

    /// One writer, a virtual thread a file, and as many detectors as there are processors.
    public static Workers ofMachine() {
        return new Workers(
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory()),
                Executors.newVirtualThreadPerTaskExecutor(),
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("detector-", 0).factory()));
    }

    /// Does this on the writer. If the writer has stopped, the future fails; nothing is thrown.
    <T> CompletableFuture<T> write(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, writer);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new ProjectClosed(e));
        }
    }

    /// Waits until every write is on disk.
    @Override
    public void close() {
        // What is under way comes to its end: a job that waits for it must not wait for ever.
        readers.shutdown();
        detectors.shutdown();
        writer.shutdown();
        boolean interrupted = false;
        while (!writer.isTerminated()) {
            try {
                writer.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
