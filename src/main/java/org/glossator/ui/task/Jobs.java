package org.glossator.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import org.glossator.session.Progress;
import org.jspecify.annotations.Nullable;

/// Runs long work off the window's thread, one job at a time: a second one waits for the first.
public final class Jobs {

    private final Executor background;
    private final ReadOnlyObjectWrapper<@Nullable Task<?>> running = new ReadOnlyObjectWrapper<>();

    /// @param background runs one job at a time, never on the window's thread
    public Jobs(Executor background) {
        this.background = background;
    }

    /// The job that runs now, with its title, progress and `cancel()`, or `null`.
    public ReadOnlyObjectProperty<@Nullable Task<?>> running() {
        return running.getReadOnlyProperty();
    }

    /// Asks the job that runs now to stop, as before the project is closed.
    public void stop() {
        Task<?> job = running.get();
        if (job != null) {
            job.cancel();
        }
    }

    /// Starts a job. Both handlers run on the window's thread; a job that was cancelled still gives
    /// its result, since it stops where nothing is half-done.
    public <T> void start(
            String title,
            Function<Progress, T> work,
            Consumer<T> onDone,
            Consumer<Throwable> onFailure) {
        Job<T> job = new Job<>(title, work);
        job.setOnRunning(_ -> running.set(job));
        job.setOnSucceeded(_ -> {
            running.set(null);
            onDone.accept(job.getValue());
        });
        job.setOnFailed(_ -> {
            running.set(null);
            onFailure.accept(job.getException());
        });
        background.execute(job);
    }

    private static final class Job<T> extends Task<T> implements Progress {

        private final Function<Progress, T> work;
        private volatile boolean stopAsked;

        Job(String title, Function<Progress, T> work) {
            this.work = work;
            updateTitle(title);
        }

        @Override
        protected T call() throws CancellationException {
            return work.apply(this);
        }

        /// Asks the work to stop; it ends by itself, and its result is still told.
        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            stopAsked = true;
            return true;
        }

        @Override
        public void at(long done, long total) {
            updateProgress(done, total == 0 ? -1 : total);
        }

        @Override
        public boolean stopping() {
            return stopAsked;
        }
    }
}
