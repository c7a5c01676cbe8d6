package org.glossator.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;

/// Letters as runs of ids that follow one another: a select of a run reads an index from one place
/// on, which is much faster than looking up each letter of a list.
///
/// @param ids ascending
record LetterRuns(List<Long> ids, List<Run> runs) {

    private record Run(long first, long last) {}

    /// @param ids ascending
    static LetterRuns of(List<Long> ids) {
        List<Run> runs = new ArrayList<>();
        for (long id : ids) {
            if (!runs.isEmpty() && runs.getLast().last() + 1 == id) {
                runs.add(new Run(runs.removeLast().first(), id));
            } else {
                runs.add(new Run(id, id));
            }
        }
        return new LetterRuns(List.copyOf(ids), List.copyOf(runs));
    }

    /// Goes through the rows of these letters.
    ///
    /// @param letter the field that holds a row's letter
    /// @param select what selects the rows for which a condition holds
    void forEach(
            DSLContext sql,
            Field<Long> letter,
            Function<Condition, Select<?>> select,
            BoundSelect.Row row) {
        for (Run run : runs) {
            Condition there = letter.between(run.first(), run.last());
            new BoundSelect(sql, select.apply(there)).forEach(row);
        }
    }
}
