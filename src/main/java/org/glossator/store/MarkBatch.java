package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.ANNOTATION_ATTRIBUTE;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.VERDICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The marks of several letters, read with one query a table instead of one a letter.
record MarkBatch(DSLContext sql, List<Long> letters, Map<Long, List<Suggestion>> suggestions) {

    static MarkBatch read(DSLContext sql, List<Long> letters) {
        Map<Long, List<Suggestion>> suggestions = new HashMap<>();
        new BoundSelect(
                        sql,
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
                                .where(SUGGESTION.LETTER_ID.in(letters)))
                .forEach(row -> list(suggestions, row.getLong(1)).add(suggestion(row)));
        return new MarkBatch(sql, letters, suggestions);
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                new MarkId(row.getObject(2, UUID.class)),
                new Span(row.getInt(3), row.getInt(4)),
                row.getString(5),
                AttributesCodec.decode(row.getString(6)),
                row.getString(7),
                row.getDouble(8));
    }

    /// The reviewer's marks by letter.
    Map<Long, MarkSet> of(Reviewer reviewer) {
        Map<Long, Map<MarkId, Verdict>> verdicts = verdicts(reviewer);
        Map<Long, List<Annotation>> annotations = annotations(reviewer);
        Map<Long, MarkSet> marks = new HashMap<>();
        for (Long letter : letters) {
            marks.put(
                    letter,
                    MarkSet.of(
                            suggestions.getOrDefault(letter, List.of()),
                            verdicts.getOrDefault(letter, Map.of()),
                            annotations.getOrDefault(letter, List.of())));
        }
        return marks;
    }

    private Map<Long, Map<MarkId, Verdict>> verdicts(Reviewer reviewer) {
        Map<Long, Map<MarkId, Verdict>> verdicts = new HashMap<>();
        new BoundSelect(
                        sql,
                        sql.select(VERDICT.LETTER_ID, VERDICT.SUGGESTION_ID, VERDICT.VERDICT_)
                                .from(VERDICT)
                                .where(VERDICT.LETTER_ID.in(letters))
                                .and(VERDICT.REVIEWER_ID.eq(reviewer.id())))
                .forEach(row ->
                        verdicts.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                                .put(
                                        new MarkId(row.getObject(2, UUID.class)),
                                        Verdict.valueOf(row.getString(3))));
        return verdicts;
    }

    private Map<Long, List<Annotation>> annotations(Reviewer reviewer) {
        Map<Long, Map<UUID, Attributes>> attributes = attributes(reviewer);
        Map<Long, List<Annotation>> annotations = new HashMap<>();
        new BoundSelect(
                        sql,
                        sql.select(
                                        ANNOTATION.LETTER_ID,
                                        ANNOTATION.ID,
                                        ANNOTATION.START_AT,
                                        ANNOTATION.END_AT,
                                        ANNOTATION.LABEL,
                                        ANNOTATION.ORIGIN)
                                .from(ANNOTATION)
                                .where(ANNOTATION.LETTER_ID.in(letters))
                                .and(ANNOTATION.REVIEWER_ID.eq(reviewer.id())))
                .forEach(row -> {
                    Long letter = row.getLong(1);
                    list(annotations, letter)
                            .add(annotation(row, attributes.getOrDefault(letter, Map.of())));
                });
        return annotations;
    }

    private static Annotation annotation(ResultSet row, Map<UUID, Attributes> attributes)
            throws SQLException {
        UUID id = row.getObject(2, UUID.class);
        @Nullable UUID origin = row.getObject(6, UUID.class);
        return new Annotation(
                new MarkId(id),
                new Span(row.getInt(3), row.getInt(4)),
                row.getString(5),
                attributes.getOrDefault(id, Attributes.none()),
                origin == null ? null : new MarkId(origin));
    }

    /// By letter, since an annotation's id is unique only there.
    private Map<Long, Map<UUID, Attributes>> attributes(Reviewer reviewer) {
        Map<Long, Map<UUID, Attributes>> attributes = new HashMap<>();
        new BoundSelect(
                        sql,
                        sql.select(
                                        ANNOTATION_ATTRIBUTE.LETTER_ID,
                                        ANNOTATION_ATTRIBUTE.ANNOTATION_ID,
                                        ANNOTATION_ATTRIBUTE.NAME,
                                        ANNOTATION_ATTRIBUTE.VALUE)
                                .from(ANNOTATION_ATTRIBUTE)
                                .where(ANNOTATION_ATTRIBUTE.LETTER_ID.in(letters))
                                .and(ANNOTATION_ATTRIBUTE.REVIEWER_ID.eq(reviewer.id()))
                                .orderBy(ANNOTATION_ATTRIBUTE.PLACE))
                .forEach(row ->
                        add(
                                row,
                                attributes.computeIfAbsent(
                                        row.getLong(1), _ -> new HashMap<>())));
        return attributes;
    }

    private static void add(ResultSet row, Map<UUID, Attributes> ofLetter) throws SQLException {
        UUID annotation = row.getObject(2, UUID.class);
        String name = row.getString(3);
        String value = row.getString(4);
        Attributes before = ofLetter.get(annotation);
        ofLetter.put(
                annotation,
                before == null ? Attributes.of(name, value) : before.with(name, value));
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, Long letter) {
        return lists.computeIfAbsent(letter, _ -> new ArrayList<>());
    }
}
