package org.glossator.store;

import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SAMPLE;
import static org.glossator.store.table.Tables.SAMPLE_ITEM;
import static org.glossator.store.table.Tables.SAMPLE_STRATUM;
import static org.glossator.store.table.Tables.SAMPLE_VERDICT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Spot checks that are kept, with what each reviewer says of their items.
public final class Samples {

    private final Access access;

    Samples(Access access) {
        this.access = access;
    }

    /// Keeps a sample.
    ///
    /// @throws IllegalStateException if there is one of this name
    public Sample add(
            String name,
            Reviewer madeBy,
            Sample.Kind kind,
            String plan,
            long seed,
            SortedMap<String, Long> lots,
            List<Sample.Item> items) {
        OffsetDateTime now = access.now();
        return access.write(sql -> {
            Long id =
                    sql.insertInto(SAMPLE)
                            .set(SAMPLE.NAME, name)
                            .set(SAMPLE.MADE_BY, madeBy.id())
                            .set(SAMPLE.MADE_AT, now)
                            .set(SAMPLE.KIND, kind.name())
                            .set(SAMPLE.PLAN, plan)
                            .set(SAMPLE.SEED, seed)
                            .returningResult(SAMPLE.ID)
                            .fetchSingle(SAMPLE.ID);
            lots.forEach((stratum, lot) ->
                    sql.insertInto(SAMPLE_STRATUM)
                            .set(SAMPLE_STRATUM.SAMPLE_ID, id)
                            .set(SAMPLE_STRATUM.NAME, stratum)
                            .set(SAMPLE_STRATUM.LOT, lot)
                            .execute());
            items.forEach(item -> add(id, item, sql));
            return new Sample(id, name, madeBy, now.toInstant(), kind, plan, seed, lots);
        });
    }

    /// All of them, the oldest first.
    public List<Sample> all() {
        return access.read(sql -> {
            Map<Long, SortedMap<String, Long>> lots = new TreeMap<>();
            sql.select(SAMPLE_STRATUM.fields())
                    .from(SAMPLE_STRATUM)
                    .forEach(row ->
                            lots.computeIfAbsent(
                                            row.get(SAMPLE_STRATUM.SAMPLE_ID), _ -> new TreeMap<>())
                                    .put(
                                            row.get(SAMPLE_STRATUM.NAME),
                                            row.get(SAMPLE_STRATUM.LOT)));
            return sql.select(SAMPLE.fields())
                    .select(REVIEWER.NAME)
                    .from(SAMPLE)
                    .join(REVIEWER)
                    .on(REVIEWER.ID.eq(SAMPLE.MADE_BY))
                    .orderBy(SAMPLE.ID)
                    .fetch(row -> sample(row, lots));
        });
    }

    /// What was drawn, in its order.
    public List<Sample.Item> items(Sample sample) {
        return access.read(sql ->
                sql.select(SAMPLE_ITEM.fields())
                        .from(SAMPLE_ITEM)
                        .where(SAMPLE_ITEM.SAMPLE_ID.eq(sample.id()))
                        .orderBy(SAMPLE_ITEM.PLACE)
                        .fetch(Samples::item));
    }

    /// What one reviewer says of the items so far; nobody else's.
    public List<Sample.Verdict> verdicts(Sample sample, Reviewer reviewer) {
        return access.read(sql ->
                sql.select(SAMPLE_VERDICT.fields())
                        .from(SAMPLE_VERDICT)
                        .where(SAMPLE_VERDICT.SAMPLE_ID.eq(sample.id()))
                        .and(SAMPLE_VERDICT.REVIEWER_ID.eq(reviewer.id()))
                        .orderBy(SAMPLE_VERDICT.PLACE)
                        .fetch(row ->
                                new Sample.Verdict(
                                        row.get(SAMPLE_VERDICT.PLACE),
                                        Sample.Answer.valueOf(row.get(SAMPLE_VERDICT.VERDICT)),
                                        row.get(SAMPLE_VERDICT.MISSES),
                                        row.get(SAMPLE_VERDICT.MADE_AT).toInstant())));
    }

    /// How many items each reviewer has judged.
    public Map<String, Integer> judged(Sample sample) {
        return access.read(sql ->
                new TreeMap<>(
                        sql.select(REVIEWER.NAME, DSL.count())
                                .from(SAMPLE_VERDICT)
                                .join(REVIEWER)
                                .on(REVIEWER.ID.eq(SAMPLE_VERDICT.REVIEWER_ID))
                                .where(SAMPLE_VERDICT.SAMPLE_ID.eq(sample.id()))
                                .groupBy(REVIEWER.NAME)
                                .fetchMap(row -> row.value1(), row -> row.value2())));
    }

    /// Notes what a reviewer says of an item, in the place of what they said of it before.
    ///
    /// @throws IllegalStateException if there is no such item
    public Sample.Verdict judge(
            Sample sample, Reviewer reviewer, int place, Sample.Answer answer, int misses) {
        OffsetDateTime now = access.now();
        return access.write(sql -> {
            sql.deleteFrom(SAMPLE_VERDICT).where(verdict(sample, reviewer, place)).execute();
            sql.insertInto(SAMPLE_VERDICT)
                    .set(SAMPLE_VERDICT.SAMPLE_ID, sample.id())
                    .set(SAMPLE_VERDICT.PLACE, place)
                    .set(SAMPLE_VERDICT.REVIEWER_ID, reviewer.id())
                    .set(SAMPLE_VERDICT.VERDICT, answer.name())
                    .set(SAMPLE_VERDICT.MISSES, misses)
                    .set(SAMPLE_VERDICT.MADE_AT, now)
                    .execute();
            return new Sample.Verdict(place, answer, misses, now.toInstant());
        });
    }

    /// Takes a reviewer's verdict on an item back.
    public void takeBack(Sample sample, Reviewer reviewer, int place) {
        access.write(sql ->
                sql.deleteFrom(SAMPLE_VERDICT).where(verdict(sample, reviewer, place)).execute());
    }

    /// Deletes a sample with all that was said of it.
    public void delete(Sample sample) {
        access.write(sql -> sql.deleteFrom(SAMPLE).where(SAMPLE.ID.eq(sample.id())).execute());
    }

    private static Condition verdict(Sample sample, Reviewer reviewer, int place) {
        return SAMPLE_VERDICT
                .SAMPLE_ID
                .eq(sample.id())
                .and(SAMPLE_VERDICT.PLACE.eq(place))
                .and(SAMPLE_VERDICT.REVIEWER_ID.eq(reviewer.id()));
    }

    private static void add(Long sample, Sample.Item item, DSLContext sql) {
        MarkId suggestion = item.suggestion();
        sql.insertInto(SAMPLE_ITEM)
                .set(SAMPLE_ITEM.SAMPLE_ID, sample)
                .set(SAMPLE_ITEM.PLACE, item.place())
                .set(SAMPLE_ITEM.LETTER_ID, item.letter().value())
                .set(SAMPLE_ITEM.SUGGESTION_ID, suggestion == null ? null : suggestion.value())
                .set(SAMPLE_ITEM.START_AT, item.span().start())
                .set(SAMPLE_ITEM.END_AT, item.span().end())
                .set(SAMPLE_ITEM.LABEL, item.label())
                .set(SAMPLE_ITEM.RULE, item.rule())
                .set(SAMPLE_ITEM.STRATUM, item.stratum())
                .execute();
    }

    private static Sample sample(Record row, Map<Long, SortedMap<String, Long>> lots) {
        return new Sample(
                row.get(SAMPLE.ID),
                row.get(SAMPLE.NAME),
                new Reviewer(row.get(SAMPLE.MADE_BY), row.get(REVIEWER.NAME)),
                row.get(SAMPLE.MADE_AT).toInstant(),
                Sample.Kind.valueOf(row.get(SAMPLE.KIND)),
                row.get(SAMPLE.PLAN),
                row.get(SAMPLE.SEED),
                lots.getOrDefault(row.get(SAMPLE.ID), new TreeMap<>()));
    }

    private static Sample.Item item(Record row) {
        UUID suggestion = row.get(SAMPLE_ITEM.SUGGESTION_ID);
        return new Sample.Item(
                row.get(SAMPLE_ITEM.PLACE),
                new LetterId(row.get(SAMPLE_ITEM.LETTER_ID)),
                suggestion == null ? null : new MarkId(suggestion),
                new Span(row.get(SAMPLE_ITEM.START_AT), row.get(SAMPLE_ITEM.END_AT)),
                row.get(SAMPLE_ITEM.LABEL),
                row.get(SAMPLE_ITEM.RULE),
                row.get(SAMPLE_ITEM.STRATUM));
    }
}
