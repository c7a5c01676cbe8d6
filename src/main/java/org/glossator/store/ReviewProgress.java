package org.glossator.store;

import static org.glossator.store.table.Tables.EDIT;
import static org.glossator.store.table.Tables.REVIEW;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.glossator.store.table.Tables;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// How far each reviewer is with each letter: status, place in the text, time.
public final class ReviewProgress {

    private final Access access;

    ReviewProgress(Access access) {
        this.access = access;
    }

    /// When the reviewer last worked on each of the letters that were worked on.
    public Map<LetterId, OffsetDateTime> workedOn(Reviewer reviewer) {
        return access.read(sql -> new ReviewRows(sql).workedOn(reviewer));
    }

    public void setStatus(LetterId letter, Reviewer reviewer, ReviewStatus status) {
        access.write(sql -> {
            new ReviewRows(sql).setStatus(letter, reviewer, status, access.now());
            return status;
        });
    }

    /// Remembers where in the text the reviewer is: UTF-16 code units.
    public void setPlace(LetterId letter, Reviewer reviewer, int offset) {
        setPlace(letter, reviewer, offset, Duration.ZERO);
    }

    /// The same, when the reviewer leaves.
    ///
    /// @param spent how long the reviewer had worked since the last edit or the opening
    public void setPlace(LetterId letter, Reviewer reviewer, int offset, Duration spent) {
        access.writeLazily(sql -> {
            new ReviewRows(sql)
                    .set(
                            letter,
                            reviewer,
                            access.now(),
                            Map.of(
                                    Tables.REVIEW.PLACE,
                                    offset,
                                    Tables.REVIEW.SPENT_MS,
                                    Tables.REVIEW.SPENT_MS.plus(spent.toMillis())));
            return offset;
        });
    }

    /// Where in the text the reviewer was last; 0 at first.
    public int place(LetterId letter, Reviewer reviewer) {
        return access.read(sql -> new ReviewRows(sql).place(letter, reviewer));
    }

    /// How long the reviewer worked on the letter, idle time left out.
    public Duration spent(LetterId letter, Reviewer reviewer) {
        return access.read(sql -> new ReviewRows(sql).spent(letter, reviewer));
    }

    /// How long the reviewer worked on each letter that was worked on.
    public Map<LetterId, Duration> spent(Reviewer reviewer) {
        return access.read(sql ->
                sql.select(REVIEW.LETTER_ID, REVIEW.SPENT_MS)
                        .from(REVIEW)
                        .where(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                        .and(REVIEW.SPENT_MS.gt(0L))
                        .fetchMap(
                                row -> new LetterId(row.value1()),
                                row -> Duration.ofMillis(row.value2())));
    }

    /// What the reviewer did to these letters: each one's log, the oldest edit first. Letters that
    /// the reviewer did nothing to are left out.
    ///
    /// The reviewer is asked for in a way that no index serves, as in [MarkBatch].
    public Map<LetterId, List<LoggedEdit>> logs(Collection<LetterId> letters, Reviewer reviewer) {
        return access.read(sql ->
                sql.select(EDIT.LETTER_ID)
                        .select(LogRows.FIELDS)
                        .from(EDIT)
                        .where(EDIT.LETTER_ID.in(letters.stream().map(LetterId::value).toList()))
                        .and(EDIT.REVIEWER_ID.plus(DSL.inline(0L)).eq(reviewer.id()))
                        .orderBy(EDIT.ID)
                        .fetchGroups(row -> new LetterId(row.get(EDIT.LETTER_ID)), LogRows::read));
    }

    /// What the reviewer did day by day, in their order.
    public List<WorkDay> days(Reviewer reviewer) {
        Field<LocalDate> day = EDIT.MADE_AT.cast(SQLDataType.LOCALDATE);
        return access.read(sql ->
                sql.select(day, DSL.count(), DSL.sum(EDIT.SPENT_MS))
                        .from(EDIT)
                        .where(EDIT.REVIEWER_ID.eq(reviewer.id()))
                        .groupBy(day)
                        .orderBy(day)
                        .fetch(row ->
                                new WorkDay(
                                        row.value1(),
                                        row.value2(),
                                        Duration.ofMillis(row.value3().longValue()))));
    }
}
