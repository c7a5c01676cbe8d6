package org.glossator.ui.shell;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.session.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows what is on its way to the disk, so that "saved" is said only of what is there. Used on
/// the window's thread only.
final class Saves {

    private static final Logger LOG = LoggerFactory.getLogger(Saves.class);

    private final Executor window;
    private final Clock clock;
    private final Runnable onLost;
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private CompletableFuture<?> latest = CompletableFuture.completedFuture(null);
    private int pending;

    /// @param window runs on the window's thread
    /// @param onLost called when something could not be written
    Saves(Executor window, Clock clock, Runnable onLost) {
        this.window = window;
        this.clock = clock;
        this.onLost = onLost;
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /// The write that was begun last; done when everything before it is on disk as well, since
    /// writes are made one after the other.
    CompletableFuture<?> latest() {
        return latest;
    }

    void track(CompletableFuture<?> write) {
        pending++;
        latest = write;
        state.set(new SaveState.Saving());
        write.whenCompleteAsync((_, failure) -> ended(failure), window);
    }

    private void ended(@Nullable Throwable failure) {
        pending--;
        if (failure != null) {
            state.set(new SaveState.Failed(reason(failure)));
            onLost.run();
        } else if (pending == 0 && !(state.get() instanceof SaveState.Failed)) {
            state.set(new SaveState.Saved(clock.instant()));
        }
    }

    /// Something could not be read. That something was not saved is the worse news, and stays.
    void unread(Throwable failure) {
        if (!(state.get() instanceof SaveState.Failed)) {
            state.set(new SaveState.Unread(reason(failure)));
        }
    }

    private static String reason(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        LOG.warn("not saved or not read: {}", failure.code());
        return failure.text();
    }
}
