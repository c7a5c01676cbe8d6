package org.glossator.session;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectException.Reason;

/// Slows down whoever tries passwords: after each wrong one it takes twice as long until that is
/// said, up to half a minute.
public final class PasswordDelay {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Consumer<Duration> wait;
    private Duration next = FIRST;

    /// @param wait waits for so long
    public PasswordDelay(Consumer<Duration> wait) {
        this.wait = wait;
    }

    /// With the thread's own sleep, which an interrupt ends.
    public static PasswordDelay sleeping() {
        return new PasswordDelay(delay -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Does the work; if it fails for a wrong password, that is thrown only after the delay.
    public synchronized <T> T attempt(Supplier<T> work) {
        try {
            T result = work.get();
            next = FIRST;
            return result;
        } catch (ProjectException e) {
            if (e.reason() == Reason.WRONG_PASSWORD) {
                wait.accept(next);
                Duration twice = next.multipliedBy(2);
                next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
            }
            throw e;
        }
    }
}
