package org.glossator.store;

import static org.glossator.store.table.Tables.LABEL_ROUTE;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.SCHEMA_EDIT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.schema.LabelFate;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaFile;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The log of changes of the schema, and the routes that they left.
record SchemaEditRows(DSLContext sql) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<LinkedHashMap<String, @Nullable String>> ROUTES =
            new TypeReference<>() {};

    long add(
            SchemaChange change,
            Reviewer by,
            @Nullable Long undoes,
            LabelRoutes before,
            OffsetDateTime now) {
        return sql.insertInto(SCHEMA_EDIT)
                .set(SCHEMA_EDIT.REVIEWER_ID, by.id())
                .set(SCHEMA_EDIT.MADE_AT, now)
                .set(SCHEMA_EDIT.UNDOES, undoes)
                .set(SCHEMA_EDIT.BEFORE_SCHEMA, SchemaFile.format(change.before()))
                .set(SCHEMA_EDIT.AFTER_SCHEMA, SchemaFile.format(change.after()))
                .set(SCHEMA_EDIT.FATES, encode(fates(change)))
                .set(SCHEMA_EDIT.ROUTES_BEFORE, encode(before.routes()))
                .set(SCHEMA_EDIT.LETTERS, 0)
                .set(SCHEMA_EDIT.ANNOTATIONS, 0)
                .set(SCHEMA_EDIT.SUGGESTIONS, 0)
                .returningResult(SCHEMA_EDIT.ID)
                .fetchSingle(SCHEMA_EDIT.ID);
    }

    /// Notes how much the change came to; in the transaction that made the entry.
    void counted(long id, int letters, int annotations, int suggestions) {
        sql.update(SCHEMA_EDIT)
                .set(SCHEMA_EDIT.LETTERS, letters)
                .set(SCHEMA_EDIT.ANNOTATIONS, annotations)
                .set(SCHEMA_EDIT.SUGGESTIONS, suggestions)
                .where(SCHEMA_EDIT.ID.eq(id))
                .execute();
    }

    List<SchemaEdit> read() {
        return read(DSL.noCondition());
    }

    SchemaEdit read(long id) {
        return read(SCHEMA_EDIT.ID.eq(id)).getFirst();
    }

    /// The latest change that is not undone.
    Optional<SchemaEdit> latest() {
        var undone = SCHEMA_EDIT.as("undone");
        Long id =
                sql.select(DSL.max(SCHEMA_EDIT.ID))
                        .from(SCHEMA_EDIT)
                        .where(SCHEMA_EDIT.UNDOES.isNull())
                        .andNotExists(
                                sql.selectOne()
                                        .from(undone)
                                        .where(undone.UNDOES.eq(SCHEMA_EDIT.ID)))
                        .fetchSingle()
                        .value1();
        return Optional.ofNullable(id).map(this::read);
    }

    LabelRoutes routes() {
        Map<String, @Nullable String> routes = new LinkedHashMap<>();
        sql.select(LABEL_ROUTE.LABEL, LABEL_ROUTE.BECOMES)
                .from(LABEL_ROUTE)
                .orderBy(LABEL_ROUTE.LABEL)
                .forEach(row -> routes.put(row.value1(), row.value2()));
        return new LabelRoutes(routes);
    }

    LabelRoutes routesBefore(long id) {
        return new LabelRoutes(
                decode(
                        sql.select(SCHEMA_EDIT.ROUTES_BEFORE)
                                .from(SCHEMA_EDIT)
                                .where(SCHEMA_EDIT.ID.eq(id))
                                .fetchSingle()
                                .value1()));
    }

    void replace(LabelRoutes routes) {
        sql.deleteFrom(LABEL_ROUTE).execute();
        routes.routes()
                .forEach((label, becomes) ->
                        sql.insertInto(LABEL_ROUTE)
                                .set(LABEL_ROUTE.LABEL, label)
                                .set(LABEL_ROUTE.BECOMES, becomes)
                                .execute());
    }

    private List<SchemaEdit> read(Condition which) {
        return sql.select(SCHEMA_EDIT.fields())
                .select(REVIEWER.NAME)
                .from(SCHEMA_EDIT)
                .join(REVIEWER)
                .on(REVIEWER.ID.eq(SCHEMA_EDIT.REVIEWER_ID))
                .where(which)
                .orderBy(SCHEMA_EDIT.ID)
                .fetch(SchemaEditRows::edit);
    }

    private static SchemaEdit edit(Record row) {
        Map<String, LabelFate> fates = new LinkedHashMap<>();
        decode(row.get(SCHEMA_EDIT.FATES))
                .forEach((label, other) ->
                        fates.put(
                                label,
                                other == null
                                        ? new LabelFate.Removed()
                                        : new LabelFate.Becomes(other)));
        return new SchemaEdit(
                row.get(SCHEMA_EDIT.ID),
                row.get(SCHEMA_EDIT.MADE_AT).toInstant(),
                row.get(REVIEWER.NAME),
                Optional.ofNullable(row.get(SCHEMA_EDIT.UNDOES)),
                new SchemaChange(
                        SchemaFile.reread(row.get(SCHEMA_EDIT.BEFORE_SCHEMA)),
                        SchemaFile.reread(row.get(SCHEMA_EDIT.AFTER_SCHEMA)),
                        fates),
                row.get(SCHEMA_EDIT.LETTERS),
                row.get(SCHEMA_EDIT.ANNOTATIONS),
                row.get(SCHEMA_EDIT.SUGGESTIONS));
    }

    private static Map<String, @Nullable String> fates(SchemaChange change) {
        Map<String, @Nullable String> fates = new LinkedHashMap<>();
        change.fates().keySet().stream()
                .sorted()
                .forEach(label -> fates.put(label, change.becomes(label).orElse(null)));
        return fates;
    }

    private static String encode(Map<String, @Nullable String> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings are always writable", e);
        }
    }

    private static Map<String, @Nullable String> decode(String json) {
        try {
            return JSON.readValue(json, ROUTES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored change of the labels is not JSON", e);
        }
    }
}
