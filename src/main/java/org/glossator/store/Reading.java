package org.glossator.store;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Reads of a damaged project what can be read. Each reading has a transaction of its own: H2
/// closes the database when it meets damage.
record Reading(Database damaged) {

    /// What can be read, if it can.
    <T> Optional<T> of(Function<DSLContext, T> reading) {
        try (Transactions reads = Transactions.on(damaged)) {
            return Optional.ofNullable(reads.run(reading));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
