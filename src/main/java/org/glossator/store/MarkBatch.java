package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.ANNOTATION_ATTRIBUTE;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.glossator.store.table.Tables.VERDICT;

import java.sql.PreparedStatement;
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

/// The marks of several letters, read with one query a table instead of one a letter.
record MarkBatch(Map<Long, List<Suggestion>> suggestions) {

    /// An annotation's key: its id is unique only within its letter.
    private record Key(Long letter, UUID id) {}

    static MarkBatch none() {
        return new MarkBatch(Map.of());
    }

    static MarkBatch read(DSLContext sql, List<Long> letters) {
        String select =
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
                        .where(SUGGESTION.LETTER_ID.in(letters))
                        .getSQL();
        Map<Long, List<Suggestion>> suggestions = new HashMap<>();
        sql.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                for (int i = 0; i < letters.size(); i++) {
                    statement.setLong(i + 1, letters.get(i));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        list(suggestions, rows.getLong(1)).add(suggestion(rows));
                    }
                }
            }
        });
        return new MarkBatch(suggestions);
    }

    /// Letters have dozens of suggestions each: read through JDBC, they take a fraction of the time
    /// that they take through jOOQ.
    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                new MarkId(row.getObject(2, UUID.class)),
                new Span(row.getInt(3), row.getInt(4)),
                row.getString(5),
                AttributesCodec.decode(row.getString(6)),
                row.getString(7),
                row.getDouble(8));
    }

    /// The reviewer's marks by letter; a letter without any has none here either.
    Map<Long, MarkSet> of(DSLContext sql, Reviewer reviewer, List<Long> letters) {
        Map<Long, Map<MarkId, Verdict>> verdicts = verdicts(sql, reviewer, letters);
        Map<Long, List<Annotation>> annotations = annotations(sql, reviewer, letters);
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

    private static Map<Long, Map<MarkId, Verdict>> verdicts(
            DSLContext sql, Reviewer reviewer, List<Long> letters) {
        Map<Long, Map<MarkId, Verdict>> verdicts = new HashMap<>();
        sql.select(VERDICT.LETTER_ID, VERDICT.SUGGESTION_ID, VERDICT.VERDICT_)
                .from(VERDICT)
                .where(VERDICT.LETTER_ID.in(letters))
                .and(VERDICT.REVIEWER_ID.eq(reviewer.id()))
                .forEach(row ->
                        verdicts.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                                .put(new MarkId(row.value2()), Verdict.valueOf(row.value3())));
        return verdicts;
    }

    private static Map<Long, List<Annotation>> annotations(
            DSLContext sql, Reviewer reviewer, List<Long> letters) {
        Map<Key, Attributes> attributes = attributes(sql, reviewer, letters);
        Map<Long, List<Annotation>> annotations = new HashMap<>();
        sql.select(
                        ANNOTATION.LETTER_ID,
                        ANNOTATION.ID,
                        ANNOTATION.START_AT,
                        ANNOTATION.END_AT,
                        ANNOTATION.LABEL,
                        ANNOTATION.ORIGIN)
                .from(ANNOTATION)
                .where(ANNOTATION.LETTER_ID.in(letters))
                .and(ANNOTATION.REVIEWER_ID.eq(reviewer.id()))
                .forEach(row ->
                        list(annotations, row.value1())
                                .add(
                                        new Annotation(
                                                new MarkId(row.value2()),
                                                new Span(row.value3(), row.value4()),
                                                row.value5(),
                                                attributes.getOrDefault(
                                                        new Key(row.value1(), row.value2()),
                                                        Attributes.none()),
                                                row.value6() == null
                                                        ? null
                                                        : new MarkId(row.value6()))));
        return annotations;
    }

    private static Map<Key, Attributes> attributes(
            DSLContext sql, Reviewer reviewer, List<Long> letters) {
        Map<Key, Attributes> attributes = new HashMap<>();
        sql.select(
                        ANNOTATION_ATTRIBUTE.LETTER_ID,
                        ANNOTATION_ATTRIBUTE.ANNOTATION_ID,
                        ANNOTATION_ATTRIBUTE.NAME,
                        ANNOTATION_ATTRIBUTE.VALUE)
                .from(ANNOTATION_ATTRIBUTE)
                .where(ANNOTATION_ATTRIBUTE.LETTER_ID.in(letters))
                .and(ANNOTATION_ATTRIBUTE.REVIEWER_ID.eq(reviewer.id()))
                .orderBy(ANNOTATION_ATTRIBUTE.PLACE)
                .forEach(row ->
                        attributes.merge(
                                new Key(row.value1(), row.value2()),
                                Attributes.of(row.value3(), row.value4()),
                                (before, _) -> before.with(row.value3(), row.value4())));
        return attributes;
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, Long letter) {
        return lists.computeIfAbsent(letter, _ -> new ArrayList<>());
    }
}
