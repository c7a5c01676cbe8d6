package org.glossator.store;

import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.VERDICT;
import static org.jooq.impl.DSL.min;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// How sure the detectors are of what still waits, letter by letter.
record DoubtRows(DSLContext sql) {

    Map<LetterId, Double> read(Reviewer reviewer) {
        Map<LetterId, Double> doubts = new HashMap<>();
        sql.select(SUGGESTION.LETTER_ID, min(SUGGESTION.CONFIDENCE))
                .from(SUGGESTION)
                .leftJoin(VERDICT)
                .on(VERDICT.LETTER_ID.eq(SUGGESTION.LETTER_ID))
                .and(VERDICT.REVIEWER_ID.eq(reviewer.id()))
                .and(VERDICT.SUGGESTION_ID.eq(SUGGESTION.ID))
                .where(VERDICT.SUGGESTION_ID.isNull())
                .groupBy(SUGGESTION.LETTER_ID)
                .forEach(row -> doubts.put(new LetterId(row.value1()), row.value2()));
        return doubts;
    }
}
