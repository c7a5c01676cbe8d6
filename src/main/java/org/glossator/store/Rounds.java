package org.glossator.store;

import static org.glossator.store.table.Tables.ASSIGNMENT;
import static org.glossator.store.table.Tables.REVIEW;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.REVIEW_ROUND;
import static org.glossator.store.table.Tables.SENT_PACKAGE;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Rounds of labelling, and who has which letter in them.
public final class Rounds {

    private final Access access;

    Rounds(Access access) {
        this.access = access;
    }

    /// Enters a round with all its assignments.
    ///
    /// @throws IllegalStateException if there is a round of this name
    public Round add(
            String name,
            Reviewer madeBy,
            Round.Plan plan,
            long seed,
            boolean blind,
            Map<LetterId, List<Reviewer>> assignments) {
        OffsetDateTime now = access.now();
        return access.write(sql -> {
            Long id =
                    sql.insertInto(REVIEW_ROUND)
                            .set(REVIEW_ROUND.NAME, name)
                            .set(REVIEW_ROUND.MADE_BY, madeBy.id())
                            .set(REVIEW_ROUND.MADE_AT, now)
                            .set(REVIEW_ROUND.PLAN, plan.kind().name())
                            .set(REVIEW_ROUND.SHARE, plan.share())
                            .set(REVIEW_ROUND.SEED, seed)
                            .set(REVIEW_ROUND.BLIND, blind)
                            .returningResult(REVIEW_ROUND.ID)
                            .fetchSingle(REVIEW_ROUND.ID);
            assignments.forEach(
                    (letter, reviewers) -> reviewers.forEach(one -> assign(id, letter, one, sql)));
            return new Round(id, name, madeBy, now.toInstant(), plan, seed, blind);
        });
    }

    /// All rounds, the oldest first.
    public List<Round> all() {
        return access.read(sql ->
                sql.select(REVIEW_ROUND.fields())
                        .select(REVIEWER.NAME)
                        .from(REVIEW_ROUND)
                        .join(REVIEWER)
                        .on(REVIEWER.ID.eq(REVIEW_ROUND.MADE_BY))
                        .orderBy(REVIEW_ROUND.ID)
                        .fetch(Rounds::round));
    }

    /// Who has how much of the round, in the order in which the reviewers came.
    public List<Round.Part> parts(Round round) {
        return access.read(sql ->
                sql.select(
                                REVIEWER.ID,
                                REVIEWER.NAME,
                                DSL.count(),
                                DSL.count(REVIEW.LETTER_ID),
                                DSL.field(
                                        DSL.select(DSL.max(SENT_PACKAGE.SENT_AT))
                                                .from(SENT_PACKAGE)
                                                .where(SENT_PACKAGE.ROUND_ID.eq(round.id()))
                                                .and(SENT_PACKAGE.REVIEWER_ID.eq(REVIEWER.ID))))
                        .from(ASSIGNMENT)
                        .join(REVIEWER)
                        .on(REVIEWER.ID.eq(ASSIGNMENT.REVIEWER_ID))
                        .leftJoin(REVIEW)
                        .on(REVIEW.REVIEWER_ID.eq(ASSIGNMENT.REVIEWER_ID))
                        .and(REVIEW.LETTER_ID.eq(ASSIGNMENT.LETTER_ID))
                        .and(REVIEW.STATUS.eq(ReviewStatus.DONE.name()))
                        .where(ASSIGNMENT.ROUND_ID.eq(round.id()))
                        .groupBy(REVIEWER.ID, REVIEWER.NAME)
                        .orderBy(REVIEWER.ID)
                        .fetch(row ->
                                new Round.Part(
                                        new Reviewer(row.value1(), row.value2()),
                                        row.value3(),
                                        row.value4(),
                                        row.value5() == null ? null : row.value5().toInstant())));
    }

    /// How many letters the round has. Each counts once, however many reviewers have it.
    public int size(Round round) {
        return access.read(sql ->
                sql.select(DSL.countDistinct(ASSIGNMENT.LETTER_ID))
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.ROUND_ID.eq(round.id()))
                        .fetchSingle()
                        .value1());
    }

    /// The reviewer's letters of the round, in the order of their import.
    public List<LetterId> letters(Round round, Reviewer reviewer) {
        return access.read(sql ->
                sql.select(ASSIGNMENT.LETTER_ID)
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.ROUND_ID.eq(round.id()))
                        .and(ASSIGNMENT.REVIEWER_ID.eq(reviewer.id()))
                        .orderBy(ASSIGNMENT.LETTER_ID)
                        .fetch(row -> new LetterId(row.value1())));
    }

    /// The letters of blind rounds that not all who have them are done with.
    public Set<LetterId> closed() {
        return access.read(sql -> closed(sql, DSL.noCondition()));
    }

    /// Whether a blind round keeps the marks of this letter to those who made them.
    public boolean isClosed(LetterId letter) {
        return access.read(sql -> !closed(sql, ASSIGNMENT.LETTER_ID.eq(letter.value())).isEmpty());
    }

    private static Set<LetterId> closed(DSLContext sql, Condition which) {
        return new HashSet<>(
                sql.selectDistinct(ASSIGNMENT.LETTER_ID)
                        .from(ASSIGNMENT)
                        .join(REVIEW_ROUND)
                        .on(REVIEW_ROUND.ID.eq(ASSIGNMENT.ROUND_ID))
                        .leftJoin(REVIEW)
                        .on(REVIEW.REVIEWER_ID.eq(ASSIGNMENT.REVIEWER_ID))
                        .and(REVIEW.LETTER_ID.eq(ASSIGNMENT.LETTER_ID))
                        .where(REVIEW_ROUND.BLIND.eq(true))
                        .and(
                                DSL.coalesce(REVIEW.STATUS, ReviewStatus.NEW.name())
                                        .ne(ReviewStatus.DONE.name()))
                        .and(which)
                        .fetch(row -> new LetterId(row.value1())));
    }

    private static void assign(Long round, LetterId letter, Reviewer reviewer, DSLContext sql) {
        sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ROUND_ID, round)
                .set(ASSIGNMENT.LETTER_ID, letter.value())
                .set(ASSIGNMENT.REVIEWER_ID, reviewer.id())
                .execute();
    }

    private static Round round(Record row) {
        return new Round(
                row.get(REVIEW_ROUND.ID),
                row.get(REVIEW_ROUND.NAME),
                new Reviewer(row.get(REVIEW_ROUND.MADE_BY), row.get(REVIEWER.NAME)),
                row.get(REVIEW_ROUND.MADE_AT).toInstant(),
                new Round.Plan(
                        Round.Kind.valueOf(row.get(REVIEW_ROUND.PLAN)),
                        row.get(REVIEW_ROUND.SHARE)),
                row.get(REVIEW_ROUND.SEED),
                row.get(REVIEW_ROUND.BLIND));
    }
}
