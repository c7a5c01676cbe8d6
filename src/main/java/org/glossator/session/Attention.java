package org.glossator.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Measures how long somebody is at something, by what they do: a gap longer than [#IDLE] counts as
/// that, since nobody knows what they did meanwhile. It does not go by the wall clock, which may be
/// set.
final class Attention {

    /// As long as a reviewer may read without doing anything.
    static final Duration IDLE = Duration.ofMinutes(2);

    private final LongSupplier nanoseconds;
    private long last;

    /// @param nanoseconds a clock that only goes forward, such as `System::nanoTime`
    Attention(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.last = nanoseconds.getAsLong();
    }

    /// The time since the call before, or since the beginning.
    Duration lap() {
        long now = nanoseconds.getAsLong();
        Duration gap = Duration.ofNanos(Math.max(0, now - last));
        last = now;
        return gap.compareTo(IDLE) > 0 ? IDLE : gap;
    }
}
