package org.glossator.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times what a person waits for: from the start of an action to the frame that shows its end. A
/// frame comes every 17 ms at most, so that up to as much of each figure is waiting for the frame.
final class FrameTimer {

    private final Scene scene;
    private volatile long longest;
    private volatile boolean beating;

    FrameTimer(Scene scene) {
        this.scene = scene;
    }

    /// Nanoseconds until the frame in which `done` holds.
    long time(Runnable action, BooleanSupplier done) throws Exception {
        CompletableFuture<Long> shown = new CompletableFuture<>();
        beat();
        long start = System.nanoTime();
        Platform.runLater(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] =
                    () -> {
                        if (shown.isDone()) {
                            return;
                        }
                        if (done.getAsBoolean()) {
                            shown.complete(System.nanoTime() - start);
                            Platform.runLater(
                                    () -> scene.removePostLayoutPulseListener(listener[0]));
                        } else {
                            Platform.requestNextPulse();
                        }
                    };
            action.run();
            scene.addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        long nanos = shown.get(10, TimeUnit.MINUTES);
        beating = false;
        return nanos;
    }

    /// Nanoseconds until the next frame has been laid out and what the action began to write is on
    /// disk, whichever comes last.
    ///
    /// @param write asked once the action has run
    long timeToDisk(Runnable action, Supplier<CompletableFuture<?>> write) throws Exception {
        CompletableFuture<Long> onDisk = new CompletableFuture<>();
        long start = System.nanoTime();
        long shown =
                time(
                        () -> {
                            action.run();
                            write.get().thenRun(() -> onDisk.complete(System.nanoTime() - start));
                        },
                        () -> true);
        return Math.max(shown, onDisk.get(60, TimeUnit.SECONDS));
    }

    /// The longest time since the last call that the window's thread was busy at a stretch.
    long longestStretch() {
        long nanos = longest;
        longest = 0;
        return nanos;
    }

    /// Asks the window's thread again and again for its attention.
    private void beat() {
        beating = true;
        Thread.ofVirtual()
                .start(() -> {
                    while (beating) {
                        long asked = System.nanoTime();
                        CompletableFuture<Void> answered = new CompletableFuture<>();
                        Platform.runLater(() -> answered.complete(null));
                        answered.join();
                        longest = Math.max(longest, System.nanoTime() - asked);
                        try {
                            Thread.sleep(1);
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                });
    }
}
