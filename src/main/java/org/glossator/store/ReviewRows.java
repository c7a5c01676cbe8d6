package org.glossator.store;

import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.mark.MarkSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Reviewers, and how far each is with each letter.
record ReviewRows(DSLContext sql) {

    Reviewer reviewer(String name) {
        return sql.select(REVIEWER.ID)
                .from(REVIEWER)
                .where(REVIEWER.NAME.eq(name))
                .fetchOptional(REVIEWER.ID)
                .map(id -> new Reviewer(id, name))
                .orElseGet(() -> addReviewer(name));
    }

    List<String> reviewers() {
        return sql.select(REVIEWER.NAME).from(REVIEWER).orderBy(REVIEWER.ID).fetch(REVIEWER.NAME);
    }

    List<QueueEntry> queue(Reviewer reviewer) {
        Field<String> status = DSL.coalesce(REVIEW.STATUS, ReviewStatus.NEW.name());
        return sql.select(
                        LETTER.ID,
                        LETTER.NAME,
                        status,
                        LETTER.SUGGESTIONS,
                        DSL.coalesce(REVIEW.UNDECIDED, LETTER.SUGGESTIONS),
                        DSL.coalesce(REVIEW.ANNOTATIONS, 0))
                .from(LETTER)
                .leftJoin(REVIEW)
                .on(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.LETTER_ID.eq(LETTER.ID))
                .orderBy(LETTER.ID)
                .fetch(row ->
                        new QueueEntry(
                                new LetterId(row.value1()),
                                row.value2(),
                                ReviewStatus.valueOf(row.value3()),
                                row.value4(),
                                row.value5(),
                                row.value6()));
    }

    Map<LetterId, OffsetDateTime> workedOn(Reviewer reviewer) {
        return sql.select(REVIEW.LETTER_ID, REVIEW.CHANGED_AT)
                .from(REVIEW)
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .fetchMap(row -> new LetterId(row.value1()), row -> row.value2());
    }

    /// Takes over the counts of the marks after an edit; a new letter is started with it.
    void edited(
            LetterId letter, Reviewer reviewer, MarkSet after, Duration spent, OffsetDateTime now) {
        Field<String> started =
                DSL.when(REVIEW.STATUS.eq(ReviewStatus.NEW.name()), ReviewStatus.STARTED.name())
                        .otherwise(REVIEW.STATUS);
        set(
                letter,
                reviewer,
                now,
                Map.of(
                        REVIEW.STATUS, started,
                        REVIEW.SPENT_MS, REVIEW.SPENT_MS.plus(spent.toMillis()),
                        REVIEW.UNDECIDED, after.undecidedCount(),
                        REVIEW.ANNOTATIONS, after.annotationCount()));
    }

    /// Takes over the counts of the marks after an edit that the reviewer did not make.
    void counted(LetterId letter, Reviewer reviewer, MarkSet after) {
        sql.update(REVIEW)
                .set(REVIEW.UNDECIDED, after.undecidedCount())
                .set(REVIEW.ANNOTATIONS, after.annotationCount())
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.LETTER_ID.eq(letter.value()))
                .execute();
    }

    /// The reviewer is as far with the letter as this says.
    void setStatus(LetterId letter, Reviewer reviewer, ReviewStatus status, OffsetDateTime now) {
        set(letter, reviewer, now, Map.of(REVIEW.STATUS, status.name()));
        new PackedMarks(sql).decided(letter, reviewer, status);
    }

    /// Sets columns of the review other than the status; the review is made first if the reviewer
    /// had not opened the letter.
    void set(
            LetterId letter,
            Reviewer reviewer,
            OffsetDateTime now,
            Map<? extends Field<?>, ?> set) {
        if (update(letter, reviewer, now, set) == 0) {
            open(letter, reviewer, now);
            update(letter, reviewer, now, set);
        }
    }

    Duration spent(LetterId letter, Reviewer reviewer) {
        return sql.select(REVIEW.SPENT_MS)
                .from(REVIEW)
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.LETTER_ID.eq(letter.value()))
                .fetchOptional(REVIEW.SPENT_MS)
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    int place(LetterId letter, Reviewer reviewer) {
        return sql.select(REVIEW.PLACE)
                .from(REVIEW)
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.LETTER_ID.eq(letter.value()))
                .fetchOptional(REVIEW.PLACE)
                .orElse(0);
    }

    private int update(
            LetterId letter,
            Reviewer reviewer,
            OffsetDateTime now,
            Map<? extends Field<?>, ?> set) {
        return sql.update(REVIEW)
                .set(set)
                .set(REVIEW.CHANGED_AT, now)
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.LETTER_ID.eq(letter.value()))
                .execute();
    }

    private void open(LetterId letter, Reviewer reviewer, OffsetDateTime now) {
        Integer suggestions =
                sql.select(LETTER.SUGGESTIONS)
                        .from(LETTER)
                        .where(LETTER.ID.eq(letter.value()))
                        .fetchOptional(LETTER.SUGGESTIONS)
                        .orElseThrow(() -> new IllegalArgumentException("no letter " + letter));
        sql.insertInto(REVIEW)
                .set(REVIEW.LETTER_ID, letter.value())
                .set(REVIEW.REVIEWER_ID, reviewer.id())
                .set(REVIEW.STATUS, ReviewStatus.NEW.name())
                .set(REVIEW.UNDECIDED, suggestions)
                .set(REVIEW.ANNOTATIONS, 0)
                .set(REVIEW.PLACE, 0)
                .set(REVIEW.OPENED_AT, now)
                .set(REVIEW.CHANGED_AT, now)
                .execute();
    }

    private Reviewer addReviewer(String name) {
        Long id =
                sql.insertInto(REVIEWER)
                        .set(REVIEWER.NAME, name)
                        .set(REVIEWER.UID, UUID.randomUUID())
                        .returningResult(REVIEWER.ID)
                        .fetchSingle(REVIEWER.ID);
        return new Reviewer(id, name);
    }
}
