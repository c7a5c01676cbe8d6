package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.glossator.letter.Letter;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Several letters with the work of reviewers on them, a query a table and reviewer.
record LetterBatch(DSLContext sql, List<Reviewer> reviewers, MarksRead which) {

    /// Those of the letters that there are, in the order of their import.
    List<ScannedLetter> read(List<Long> ids) {
        return of(new LetterRows(sql).select().where(LETTER.ID.in(ids)).orderBy(LETTER.ID).fetch());
    }

    /// @param rows of [LetterRows#select]
    List<ScannedLetter> of(List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        SequencedMap<Long, Letter> letters = new LinkedHashMap<>();
        rows.forEach(row -> letters.put(row.get(LETTER.ID), LetterRows.letter(row)));
        LetterRuns runs = LetterRuns.of(List.copyOf(letters.keySet()));
        MarkBatch marks = MarkBatch.read(sql, runs, reviewers, which);
        Map<Long, Map<Long, ReviewStatus>> statuses = new HashMap<>();
        reviewers.forEach(reviewer -> statuses.put(reviewer.id(), statuses(reviewer, runs)));
        List<ScannedLetter> scanned = new ArrayList<>(letters.size());
        letters.forEach((id, letter) ->
                scanned.add(
                        new ScannedLetter(
                                new LetterId(id),
                                letter,
                                reviewers.stream()
                                        .map(reviewer ->
                                                new ScannedLetter.Layer(
                                                        reviewer,
                                                        statuses.getOrDefault(
                                                                        reviewer.id(), Map.of())
                                                                .getOrDefault(id, ReviewStatus.NEW),
                                                        marks.of(reviewer, id)))
                                        .toList())));
        return scanned;
    }

    private Map<Long, ReviewStatus> statuses(Reviewer reviewer, LetterRuns letters) {
        Map<Long, ReviewStatus> statuses = new HashMap<>();
        letters.forEach(
                sql,
                REVIEW.LETTER_ID,
                run ->
                        sql.select(REVIEW.LETTER_ID, REVIEW.STATUS)
                                .from(REVIEW)
                                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                                .and(run),
                row -> statuses.put(row.getLong(1), ReviewStatus.valueOf(row.getString(2))));
        return statuses;
    }
}
