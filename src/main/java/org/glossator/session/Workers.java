package org.glossator.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The threads of a session, each with its one job.
///
/// @param writer a single thread that owns the project file: all writes, and those reads that must
///   see the writes before them
/// @param readers reads letters' files, and does what is asked beside the writes
/// @param detectors runs the detectors, and goes through the letters of a project with as many
///   threads; what it is given waits for nothing else on it
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

    /// Does this on the writer and waits for it. Throws what it throws; not for the window's
    /// thread.
    <T> T writeNow(Supplier<T> work) {
        try {
            return write(work).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Waits until every write so far is done.
    void settle() {
        writeNow(() -> writer);
    }

    /// Does this on a thread of its own once every write so far is done.
    <T> CompletableFuture<T> readLater(Supplier<T> work) {
        return write(() -> work).thenApplyAsync(Supplier::get, readers);
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
