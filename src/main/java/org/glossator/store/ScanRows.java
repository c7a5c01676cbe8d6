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

import java.util.List;
import java.util.Locale;
import org.glossator.store.ScanCriteria.Wanted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Letters of a scan in their tables. What rows can decide, they decide letter by letter through
/// the primary keys, so that the first letters come at once however many there are.
record ScanRows(
        DSLContext sql, ScanCriteria criteria, List<Reviewer> reviewers, boolean withMarks) {

    List<ScannedLetter> after(long last, int most) {
        return new LetterBatch(sql, reviewers, withMarks ? MarksRead.ALL : MarksRead.NONE)
                .of(
                        new LetterRows(sql)
                                .select()
                                .leftJoin(REVIEW)
                                .on(REVIEW.REVIEWER_ID.eq(reviewers.getFirst().id()))
                                .and(REVIEW.LETTER_ID.eq(LETTER.ID))
                                .where(LETTER.ID.gt(last))
                                .and(narrowed())
                                .orderBy(LETTER.ID)
                                .limit(most)
                                .fetch());
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
