package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.SUGGESTION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The changes of a project's labels. Each is one transaction: schema, suggestions, the marks of
/// every reviewer on every letter with an entry in each letter's log, and an entry in a log of its
/// own that says what is to be put back to undo it.
public final class SchemaEdits {

    private final Access access;

    SchemaEdits(Access access) {
        this.access = access;
    }

    /// How much each label is used; those that nothing has are not in it.
    public Map<String, LabelUse> uses() {
        return access.read(sql -> {
            Map<String, LabelUse> uses = new TreeMap<>();
            sql.select(ANNOTATION.LABEL, DSL.count(), DSL.countDistinct(ANNOTATION.LETTER_ID))
                    .from(ANNOTATION)
                    .groupBy(ANNOTATION.LABEL)
                    .forEach(row ->
                            uses.put(row.value1(), new LabelUse(row.value2(), row.value3(), 0)));
            sql.select(SUGGESTION.LABEL, DSL.count())
                    .from(SUGGESTION)
                    .groupBy(SUGGESTION.LABEL)
                    .forEach(row -> {
                        LabelUse use = uses.getOrDefault(row.value1(), LabelUse.NONE);
                        uses.put(
                                row.value1(),
                                new LabelUse(use.annotations(), use.letters(), row.value2()));
                    });
            return uses;
        });
    }

    /// Makes a change.
    ///
    /// @param by who makes it
    /// @param advance told of letters
    /// @throws IllegalStateException if the project's schema is not the one before the change
    public SchemaEdit apply(SchemaChange change, Reviewer by, Advance advance) {
        return access.write(sql -> {
            SchemaEditRows rows = new SchemaEditRows(sql);
            expect(change.before(), sql);
            LabelRoutes routes = rows.routes();
            OffsetDateTime now = access.now();
            long id = rows.add(change, by, null, routes, now);
            new SchemaRows(sql).replace(change.after());
            rows.replace(routes.after(change));
            MarkChanges marks = new MarkChanges(sql, id, now);
            if (!change.fates().isEmpty()) {
                marks.apply(change, advance);
            }
            marks.count(rows);
            return rows.read(id);
        });
    }

    /// The change that [#undo] would undo.
    public Optional<SchemaEdit> undoable() {
        return access.read(sql -> new SchemaEditRows(sql).latest());
    }

    /// Undoes the latest change that is not undone. Marks that were not worked on since are as they
    /// were before it; others stay as they are.
    ///
    /// @return the entry of the undo; empty if there was nothing to undo
    /// @throws LabelInUse if marks would be left without their label; nothing has changed then
    public Optional<SchemaEdit> undo(Reviewer by, Advance advance) {
        return access.write(sql -> {
            SchemaEditRows rows = new SchemaEditRows(sql);
            return rows.latest().map(undone -> undo(undone, by, advance, rows));
        });
    }

    /// All changes, the oldest first.
    public List<SchemaEdit> log() {
        return access.read(sql -> new SchemaEditRows(sql).read());
    }

    /// What letters that come in make of labels that are gone.
    public LabelRoutes routes() {
        return access.read(sql -> new SchemaEditRows(sql).routes());
    }

    private SchemaEdit undo(SchemaEdit undone, Reviewer by, Advance advance, SchemaEditRows rows) {
        DSLContext sql = rows.sql();
        SchemaChange change = undone.change();
        expect(change.after(), sql);
        OffsetDateTime now = access.now();
        long id = rows.add(change, by, undone.id(), rows.routes(), now);
        new SchemaRows(sql).replace(change.before());
        rows.replace(rows.routesBefore(undone.id()));
        MarkChanges marks = new MarkChanges(sql, id, now);
        if (!change.fates().isEmpty()) {
            marks.undo(undone, advance);
        }
        refuseUse(change, sql);
        marks.count(rows);
        return rows.read(id);
    }

    /// Labels that the undo takes away must not be left on any mark.
    private static void refuseUse(SchemaChange undone, DSLContext sql) {
        for (String label : undone.after().ids()) {
            if (undone.before().label(label).isEmpty()
                    && (sql.fetchExists(ANNOTATION, ANNOTATION.LABEL.eq(label))
                            || sql.fetchExists(SUGGESTION, SUGGESTION.LABEL.eq(label)))) {
                throw new LabelInUse(label);
            }
        }
    }

    private static void expect(LabelSchema schema, DSLContext sql) {
        if (!new SchemaRows(sql).read().equals(schema)) {
            throw new IllegalStateException(
                    "the labels have been changed meanwhile; look at them again");
        }
    }
}
