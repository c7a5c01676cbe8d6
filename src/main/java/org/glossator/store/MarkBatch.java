package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.PACKED_MARKS;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.SUGGESTION_REMARK;
import static org.glossator.store.table.Tables.VERDICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The marks of several letters, read with one query a table instead of one a letter: the packed
/// ones, and the rows of those letters that somebody is not done with.
///
/// Reviewers are asked for in a way that no index serves: otherwise H2 goes through all rows of the
/// reviewer, by the index that is there for the foreign key.
final class MarkBatch {

    private final DSLContext sql;
    private final LetterRuns letters;
    private final Map<Long, List<Suggestion>> suggestions = new HashMap<>();
    private final Map<Long, LayerMarks> layers;

    private final MarksCodec codec = new MarksCodec();

    private MarkBatch(DSLContext sql, LetterRuns letters, Map<Long, LayerMarks> layers) {
        this.sql = sql;
        this.letters = letters;
        this.layers = layers;
    }

    static MarkBatch read(
            DSLContext sql, LetterRuns letters, List<Reviewer> reviewers, MarksRead which) {
        Map<Long, LayerMarks> layers = new HashMap<>();
        reviewers.forEach(reviewer -> layers.put(reviewer.id(), new LayerMarks()));
        MarkBatch batch = new MarkBatch(sql, letters, layers);
        if (which == MarksRead.NONE) {
            return batch;
        }
        batch.packed(which);
        MarkBatch rows = new MarkBatch(sql, batch.notPacked(), layers);
        rows.rows(which);
        return rows;
    }

    private void rows(MarksRead which) {
        if (which == MarksRead.ALL) {
            suggestions();
            verdicts();
            remarks();
        }
        annotations();
    }

    /// The letters that not all reviewers' marks are packed of.
    private LetterRuns notPacked() {
        return LetterRuns.of(
                letters.ids().stream()
                        .filter(id ->
                                layers.isEmpty()
                                        || !layers.values().stream()
                                                .allMatch(layer -> layer.isPacked(id)))
                        .toList());
    }

    /// The reviewer's marks on the letter.
    MarkSet of(Reviewer reviewer, Long letter) {
        List<Suggestion> suggested = suggestions.getOrDefault(letter, List.of());
        LayerMarks layer = layers.get(reviewer.id());
        return layer == null ? MarkSet.of(suggested) : layer.on(letter, suggested);
    }

    private void packed(MarksRead which) {
        letters.forEach(
                sql,
                PACKED_MARKS.LETTER_ID,
                run ->
                        sql.select(
                                        PACKED_MARKS.REVIEWER_ID,
                                        PACKED_MARKS.LETTER_ID,
                                        PACKED_MARKS.CONTENT)
                                .from(PACKED_MARKS)
                                .where(run)
                                .and(ofReviewers(PACKED_MARKS.REVIEWER_ID)),
                row -> {
                    LayerMarks layer = layers.get(row.getLong(1));
                    if (layer != null) {
                        long letter = row.getLong(2);
                        unpack(row.getBytes(3), which)
                                .ifPresent(marks -> layer.packed(letter, marks));
                    }
                });
    }

    /// Empty if they are damaged: their rows say the same, and `verify` tells of it.
    private Optional<MarkSet> unpack(byte[] content, MarksRead which) {
        try {
            return Optional.of(codec.decode(content, which));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void suggestions() {
        letters.forEach(
                sql,
                SUGGESTION.LETTER_ID,
                run ->
                        sql.select(
                                        SUGGESTION.LETTER_ID,
                                        SUGGESTION.ID,
                                        SUGGESTION.START_AT,
                                        SUGGESTION.END_AT,
                                        SUGGESTION.LABEL,
                                        SUGGESTION.ATTRIBUTES,
                                        SUGGESTION.RULE,
                                        SUGGESTION.CONFIDENCE)
                                .from(SUGGESTION)
                                .where(run),
                row ->
                        suggestions
                                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(suggestion(row)));
    }

    private Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                new MarkId(row.getObject(2, UUID.class)),
                new Span(row.getInt(3), row.getInt(4)),
                row.getString(5),
                codec.attributes(row.getString(6)),
                row.getString(7),
                row.getDouble(8));
    }

    private void verdicts() {
        letters.forEach(
                sql,
                VERDICT.LETTER_ID,
                run ->
                        sql.select(
                                        VERDICT.REVIEWER_ID,
                                        VERDICT.LETTER_ID,
                                        VERDICT.SUGGESTION_ID,
                                        VERDICT.VERDICT_)
                                .from(VERDICT)
                                .where(run)
                                .and(ofReviewers(VERDICT.REVIEWER_ID)),
                row -> {
                    LayerMarks layer = layers.get(row.getLong(1));
                    if (layer != null) {
                        layer.decided(
                                row.getLong(2),
                                new MarkId(row.getObject(3, UUID.class)),
                                Verdict.valueOf(row.getString(4)));
                    }
                });
    }

    private void remarks() {
        letters.forEach(
                sql,
                SUGGESTION_REMARK.LETTER_ID,
                run ->
                        sql.select(
                                        SUGGESTION_REMARK.REVIEWER_ID,
                                        SUGGESTION_REMARK.LETTER_ID,
                                        SUGGESTION_REMARK.SUGGESTION_ID,
                                        SUGGESTION_REMARK.NAME,
                                        SUGGESTION_REMARK.VALUE)
                                .from(SUGGESTION_REMARK)
                                .where(run)
                                .and(ofReviewers(SUGGESTION_REMARK.REVIEWER_ID)),
                row -> {
                    LayerMarks layer = layers.get(row.getLong(1));
                    if (layer != null) {
                        layer.remarked(
                                row.getLong(2),
                                new MarkId(row.getObject(3, UUID.class)),
                                row.getString(4),
                                row.getString(5));
                    }
                });
    }

    private void annotations() {
        letters.forEach(
                sql,
                ANNOTATION.LETTER_ID,
                run ->
                        sql.select(
                                        ANNOTATION.REVIEWER_ID,
                                        ANNOTATION.LETTER_ID,
                                        ANNOTATION.ID,
                                        ANNOTATION.START_AT,
                                        ANNOTATION.END_AT,
                                        ANNOTATION.LABEL,
                                        ANNOTATION.ATTRIBUTES,
                                        ANNOTATION.ORIGIN)
                                .from(ANNOTATION)
                                .where(run)
                                .and(ofReviewers(ANNOTATION.REVIEWER_ID)),
                row -> {
                    LayerMarks layer = layers.get(row.getLong(1));
                    if (layer != null) {
                        layer.annotated(row.getLong(2), annotation(row));
                    }
                });
    }

    private Annotation annotation(ResultSet row) throws SQLException {
        UUID origin = row.getObject(8, UUID.class);
        return new Annotation(
                new MarkId(row.getObject(3, UUID.class)),
                new Span(row.getInt(4), row.getInt(5)),
                row.getString(6),
                codec.attributes(row.getString(7)),
                origin == null ? null : new MarkId(origin));
    }

    private Condition ofReviewers(Field<Long> reviewer) {
        return reviewer.plus(DSL.inline(0L)).in(layers.keySet().stream().map(DSL::inline).toList());
    }
}
