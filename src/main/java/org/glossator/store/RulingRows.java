package org.glossator.store;

import static org.glossator.store.table.Tables.EDIT;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.RULING;
import static org.glossator.store.table.Tables.RULING_SIDE;

import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkId;
import org.glossator.store.RulingEntry.Side;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Rulings in their tables.
record RulingRows(DSLContext sql) {

    void add(EditId edit, RulingEntry ruling) {
        sql.insertInto(RULING)
                .set(RULING.EDIT_ID, edit.value())
                .set(RULING.ADJUDICATOR_ID, ruling.adjudicator().id())
                .set(RULING.KIND, ruling.kind().name())
                .set(RULING.REASON, ruling.reason())
                .execute();
        int place = 0;
        for (Side side : ruling.sides()) {
            add(edit, place++, side);
        }
    }

    private void add(EditId edit, int place, Side side) {
        Annotation mark = side.mark();
        sql.insertInto(RULING_SIDE)
                .set(RULING_SIDE.EDIT_ID, edit.value())
                .set(RULING_SIDE.PLACE, place)
                .set(RULING_SIDE.REVIEWER_ID, side.reviewer().id())
                .set(RULING_SIDE.MARK_ID, mark.id().value())
                .set(RULING_SIDE.START_AT, mark.span().start())
                .set(RULING_SIDE.END_AT, mark.span().end())
                .set(RULING_SIDE.LABEL, mark.label())
                .set(RULING_SIDE.ATTRIBUTES, AttributesCodec.encode(mark.attributes()))
                .set(RULING_SIDE.TAKEN, side.taken())
                .execute();
    }

    List<RulingEntry.Stored> of(LetterId letter) {
        return read(EDIT.LETTER_ID.eq(letter.value()));
    }

    List<RulingEntry.Stored> withReason() {
        return read(RULING.REASON.ne(""));
    }

    private List<RulingEntry.Stored> read(Condition which) {
        Map<Long, List<Side>> sides =
                sql.select(RULING_SIDE.fields())
                        .select(REVIEWER.NAME)
                        .from(RULING_SIDE)
                        .join(REVIEWER)
                        .on(REVIEWER.ID.eq(RULING_SIDE.REVIEWER_ID))
                        .join(RULING)
                        .on(RULING.EDIT_ID.eq(RULING_SIDE.EDIT_ID))
                        .join(EDIT)
                        .on(EDIT.ID.eq(RULING.EDIT_ID))
                        .where(which)
                        .orderBy(RULING_SIDE.EDIT_ID, RULING_SIDE.PLACE)
                        .fetchGroups(RULING_SIDE.EDIT_ID, RulingRows::side);
        return sql.select(
                        RULING.EDIT_ID,
                        RULING.KIND,
                        RULING.REASON,
                        REVIEWER.ID,
                        REVIEWER.NAME,
                        EDIT.LETTER_ID)
                .from(RULING)
                .join(EDIT)
                .on(EDIT.ID.eq(RULING.EDIT_ID))
                .join(REVIEWER)
                .on(REVIEWER.ID.eq(RULING.ADJUDICATOR_ID))
                .where(which)
                .orderBy(RULING.EDIT_ID)
                .fetch(row ->
                        new RulingEntry.Stored(
                                new EditId(row.value1()),
                                new LetterId(row.value6()),
                                new RulingEntry(
                                        new Reviewer(row.value4(), row.value5()),
                                        RulingEntry.Kind.valueOf(row.value2()),
                                        row.value3(),
                                        sides.getOrDefault(row.value1(), List.of()))));
    }

    private static Side side(Record row) {
        return new Side(
                new Reviewer(row.get(RULING_SIDE.REVIEWER_ID), row.get(REVIEWER.NAME)),
                new Annotation(
                        new MarkId(row.get(RULING_SIDE.MARK_ID)),
                        new Span(row.get(RULING_SIDE.START_AT), row.get(RULING_SIDE.END_AT)),
                        row.get(RULING_SIDE.LABEL),
                        AttributesCodec.decode(row.get(RULING_SIDE.ATTRIBUTES)),
                        null),
                row.get(RULING_SIDE.TAKEN));
    }
}
