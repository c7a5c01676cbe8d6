package org.glossator.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jooq.DSLContext;

/// How an open project is read and written, a transaction at a time. See [Transactions#run] for
/// what each throws.
///
/// @param durability of what is written
record Access(Transactions writes, Transactions reads, Clock clock, Durability durability) {

    <T> T read(Function<DSLContext, T> work) {
        return reads.run(work);
    }

    /// What was written has the durability when this returns.
    <T> T write(Function<DSLContext, T> work) {
        return writes.run(durability, work);
    }

    /// Does not wait for the disk: for what can be done again. It has the durability with the next
    /// [#write].
    <T> T writeLazily(Function<DSLContext, T> work) {
        return writes.run(work);
    }

    /// The present moment as the tables hold it: to the microsecond, in UTC.
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
