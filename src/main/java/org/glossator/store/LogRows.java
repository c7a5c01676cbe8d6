package org.glossator.store;

import static org.glossator.store.table.Tables.EDIT;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.glossator.mark.Edit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The log of edits: rows are only ever added.
record LogRows(DSLContext sql, LetterId letter, Reviewer reviewer) {

    /// What [#read(Record)] asks of a row.
    static final List<Field<?>> FIELDS =
            List.of(EDIT.ID, EDIT.MADE_AT, EDIT.KIND, EDIT.DETAIL, EDIT.SPENT_MS, EDIT.BULK_EDIT);

    LoggedEdit add(LoggedEdit.Kind kind, Edit edit, Duration spent, OffsetDateTime now) {
        return add(kind, edit, spent, now, null, null);
    }

    /// @param bulk the action on many letters that the edit is a part of
    LoggedEdit add(LoggedEdit.Kind kind, Edit edit, BulkId bulk, OffsetDateTime now) {
        return add(kind, edit, Duration.ZERO, now, null, bulk);
    }

    /// @param schemaEdit the change of the schema that made the edit, or `null`
    LoggedEdit add(
            LoggedEdit.Kind kind,
            Edit edit,
            Duration spent,
            OffsetDateTime now,
            @Nullable Long schemaEdit) {
        return add(kind, edit, spent, now, schemaEdit, null);
    }

    private LoggedEdit add(
            LoggedEdit.Kind kind,
            Edit edit,
            Duration spent,
            OffsetDateTime now,
            @Nullable Long schemaEdit,
            @Nullable BulkId bulk) {
        Long id =
                sql.insertInto(EDIT)
                        .set(EDIT.LETTER_ID, letter.value())
                        .set(EDIT.REVIEWER_ID, reviewer.id())
                        .set(EDIT.MADE_AT, now)
                        .set(EDIT.KIND, kind.name())
                        .set(EDIT.SPENT_MS, spent.toMillis())
                        .set(EDIT.DETAIL, EditCodec.encode(edit))
                        .set(EDIT.SCHEMA_EDIT, schemaEdit)
                        .set(EDIT.BULK_EDIT, bulk == null ? null : bulk.value())
                        .returningResult(EDIT.ID)
                        .fetchSingle(EDIT.ID);
        return new LoggedEdit(
                new EditId(id),
                now.toInstant(),
                kind,
                edit,
                Duration.ofMillis(spent.toMillis()),
                bulk);
    }

    List<LoggedEdit> read() {
        return sql.select(FIELDS)
                .from(EDIT)
                .where(EDIT.LETTER_ID.eq(letter.value()))
                .and(EDIT.REVIEWER_ID.eq(reviewer.id()))
                .orderBy(EDIT.ID)
                .fetch(LogRows::read);
    }

    /// @throws IllegalArgumentException if the row is in no form that is known
    static LoggedEdit read(Record row) {
        Long bulk = row.get(EDIT.BULK_EDIT);
        return new LoggedEdit(
                new EditId(row.get(EDIT.ID)),
                row.get(EDIT.MADE_AT).toInstant(),
                LoggedEdit.Kind.valueOf(row.get(EDIT.KIND)),
                EditCodec.decode(row.get(EDIT.DETAIL)),
                Duration.ofMillis(row.get(EDIT.SPENT_MS)),
                bulk == null ? null : new BulkId(bulk));
    }
}
