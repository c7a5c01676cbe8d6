package org.glossator.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The present moment as the project's tables hold it: to the microsecond, in UTC.
final class Moment {

    private Moment() {}

    static OffsetDateTime of(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
