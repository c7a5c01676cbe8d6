package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Several letters with the work of reviewers on them, a query a table and reviewer.
record LetterBatch(DSLContext sql, List<Reviewer> reviewers, boolean withMarks) {

    /// Those of the letters that there are, in the order of their import.
    List<ScannedLetter> read(List<Long> ids) {
        return of(
                sql.select(LETTER.fields())
                        .from(LETTER)
                        .where(LETTER.ID.in(ids))
                        .orderBy(LETTER.ID)
                        .fetch());
    }

    /// @param rows of letters, with all fields
    List<ScannedLetter> of(List<? extends Record> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        SequencedMap<Long, Letter> letters = new LinkedHashMap<>();
        rows.forEach(row -> letters.put(row.get(LETTER.ID), LetterRows.letter(row)));
        List<LayerRows> layers = layers(List.copyOf(letters.keySet()));
        List<ScannedLetter> scanned = new ArrayList<>(letters.size());
        letters.forEach((id, letter) ->
                scanned.add(
                        new ScannedLetter(
                                new LetterId(id),
                                letter,
                                layers.stream().map(layer -> layer.of(id)).toList())));
        return scanned;
    }

    private List<LayerRows> layers(List<Long> ids) {
        if (!withMarks) {
            return reviewers.stream()
                    .map(reviewer -> new LayerRows(reviewer, statuses(reviewer, ids), Map.of()))
                    .toList();
        }
        MarkBatch marks = MarkBatch.read(sql, ids);
        return reviewers.stream()
                .map(reviewer ->
                        new LayerRows(reviewer, statuses(reviewer, ids), marks.of(reviewer)))
                .toList();
    }

    private record LayerRows(
            Reviewer reviewer, Map<Long, ReviewStatus> statuses, Map<Long, MarkSet> marks) {

        ScannedLetter.Layer of(Long id) {
            return new ScannedLetter.Layer(
                    reviewer,
                    statuses.getOrDefault(id, ReviewStatus.NEW),
                    marks.getOrDefault(id, MarkSet.of(List.of())));
        }
    }

    private Map<Long, ReviewStatus> statuses(Reviewer reviewer, List<Long> ids) {
        return sql.select(REVIEW.LETTER_ID, REVIEW.STATUS)
                .from(REVIEW)
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.LETTER_ID.in(ids))
                .fetchMap(REVIEW.LETTER_ID, row -> ReviewStatus.valueOf(row.value2()));
    }
}
