package org.glossator.ui.task;

import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.glossator.session.Progress;
import org.jspecify.annotations.Nullable;

/// Runs long work off the window's thread, one job at a time: a second one waits for the first.
public final class Jobs {

    private final Executor background;
    private final BiFunction<Long, Long, String> howFar;
    private final ReadOnlyObjectWrapper<@Nullable Task<?>> running = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Task<?>> all = FXCollections.observableArrayList();

    /// Kept here: nobody hears of a view of a list any more once the view is collected.
    private final ObservableList<Task<?>> allToSee = FXCollections.unmodifiableObservableList(all);

    /// @param background runs one job at a time, never on the window's thread
    /// @param howFar the words for so many done of so many; of 0 while that is not known. Called on
    ///   the job's thread
    public Jobs(Executor background, BiFunction<Long, Long, String> howFar) {
        this.background = background;
        this.howFar = howFar;
    }

    /// The job that runs now, with its title, progress and `cancel()`, or `null`.
    public ReadOnlyObjectProperty<@Nullable Task<?>> running() {
        return running.getReadOnlyProperty();
    }

    /// The job that runs now and those that wait for it, in their order.
    public ObservableList<Task<?>> all() {
        return allToSee;
    }

    /// Asks all jobs to stop, as before the project is closed.
    public void stop() {
        all.forEach(Task::cancel);
    }

    /// Starts a job. Both handlers run on the window's thread; a job that was cancelled still gives
    /// its result, since it stops where nothing is half-done.
    public <T> void start(
            String title,
            Function<Progress, T> work,
            Consumer<T> onDone,
            Consumer<Throwable> onFailure) {
        Job<T> job = new Job<>(title, work, howFar);
        job.setOnRunning(_ -> running.set(job));
        job.setOnSucceeded(_ -> {
            ended(job);
            onDone.accept(job.getValue());
        });
        job.setOnFailed(_ -> {
            ended(job);
            onFailure.accept(job.getException());
        });
        all.add(job);
        background.execute(job);
    }

    private void ended(Task<?> job) {
        all.remove(job);
        running.set(null);
    }

    private static final class Job<T> extends Task<T> implements Progress {

        private final Function<Progress, T> work;
        private final BiFunction<Long, Long, String> howFar;
        private volatile boolean stopAsked;

        Job(String title, Function<Progress, T> work, BiFunction<Long, Long, String> howFar) {
            this.work = work;
            this.howFar = howFar;
            updateTitle(title);
        }

        @Override
        protected T call() {
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
            updateMessage(howFar.apply(done, total));
        }

        @Override
        public boolean stopping() {
            return stopAsked;
        }
    }
}
