package org.glossator.store;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;

/// The ids that rows have in a new project, by their table and the ids that they had in the old.
final class NewIds {

    private final Map<Table<?>, Map<Long, Long>> ids = new HashMap<>();

    void put(Table<?> table, long old, long now) {
        ids.computeIfAbsent(table, _ -> new HashMap<>()).put(old, now);
    }

    /// Whether the row came over.
    boolean has(Table<?> table, long old) {
        return ids.getOrDefault(table, Map.of()).containsKey(old);
    }

    /// @throws IllegalStateException if the row did not come over
    long of(Table<?> table, long old) {
        Long now = ids.getOrDefault(table, Map.of()).get(old);
        if (now == null) {
            throw new IllegalStateException("no " + table.getName() + " " + old);
        }
        return now;
    }
}
