package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.SUGGESTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.mark.MarkSet;
import org.glossator.store.ScanCriteria.Wanted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/// Letters of a scan in their tables. What rows can decide, they decide letter by letter through
/// the primary keys, so that the first letters come at once however many there are.
record ScanRows(
        DSLContext sql, ScanCriteria criteria, List<Reviewer> reviewers, boolean withMarks) {

    List<ScannedLetter> after(long last, int most) {
        List<Record3<Long, String, String>> rows =
                sql.select(LETTER.ID, LETTER.NAME, LETTER.TEXT)
                        .from(LETTER)
                        .leftJoin(REVIEW)
                        .on(REVIEW.REVIEWER_ID.eq(reviewers.getFirst().id()))
                        .and(REVIEW.LETTER_ID.eq(LETTER.ID))
                        .where(LETTER.ID.gt(last))
                        .and(narrowed())
                        .orderBy(LETTER.ID)
                        .limit(most)
                        .fetch();
        List<Long> ids = rows.stream().map(Record3::value1).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<LayerRows> layers = new ArrayList<>();
        MarkBatch marks = withMarks ? MarkBatch.read(sql, ids) : MarkBatch.none();
        for (Reviewer reviewer : reviewers) {
            layers.add(
                    new LayerRows(
                            reviewer,
                            statuses(reviewer, ids),
                            withMarks ? marks.of(sql, reviewer, ids) : Map.of()));
        }
        return rows.stream()
                .map(row ->
                        new ScannedLetter(
                                new LetterId(row.value1()),
                                row.value2(),
                                row.value3(),
                                layers.stream().map(layer -> layer.of(row.value1())).toList()))
                .toList();
    }

    int countAfter(long last) {
        return sql.selectCount()
                .from(LETTER)
                .leftJoin(REVIEW)
                .on(REVIEW.REVIEWER_ID.eq(reviewers.getFirst().id()))
                .and(REVIEW.LETTER_ID.eq(LETTER.ID))
                .where(LETTER.ID.gt(last))
                .and(ofLetter())
                .fetchSingle(0, int.class);
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

    /// What the letter's own row and its review decide: cheap enough to count by.
    private Condition ofLetter() {
        Condition all = DSL.noCondition();
        for (List<String> group : criteria.names()) {
            all =
                    all.and(
                            or(
                                    group.stream()
                                            .map(part -> lower(LETTER.NAME).contains(folded(part)))
                                            .toList()));
        }
        if (!criteria.statuses().isEmpty()) {
            all =
                    all.and(
                            coalesce(REVIEW.STATUS, ReviewStatus.NEW.name())
                                    .in(
                                            criteria.statuses().stream()
                                                    .map(ReviewStatus::name)
                                                    .toList()));
        }
        return criteria.undecided()
                ? all.and(coalesce(REVIEW.UNDECIDED, LETTER.SUGGESTIONS).gt(0))
                : all;
    }

    private Condition narrowed() {
        Condition all = ofLetter();
        for (List<String> group : criteria.labels()) {
            all =
                    all.and(
                            exists(
                                            selectOne()
                                                    .from(SUGGESTION)
                                                    .where(SUGGESTION.LETTER_ID.eq(LETTER.ID))
                                                    .and(SUGGESTION.LABEL.in(group)))
                                    .or(
                                            exists(
                                                    selectOne()
                                                            .from(ANNOTATION)
                                                            .where(
                                                                    ANNOTATION.LETTER_ID.eq(
                                                                            LETTER.ID))
                                                            .and(ANNOTATION.LABEL.in(group)))));
        }
        for (List<Wanted> group : criteria.rules()) {
            all =
                    all.and(
                            exists(
                                    selectOne()
                                            .from(SUGGESTION)
                                            .where(SUGGESTION.LETTER_ID.eq(LETTER.ID))
                                            .and(any(SUGGESTION.RULE, group))));
        }
        return all;
    }

    private static Condition any(Field<String> field, List<Wanted> group) {
        return or(
                group.stream()
                        .map(wanted ->
                                wanted.prefix()
                                        ? lower(field).startsWith(folded(wanted.text()))
                                        : lower(field).eq(folded(wanted.text())))
                        .toList());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
