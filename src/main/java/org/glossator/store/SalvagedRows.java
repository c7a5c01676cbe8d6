package org.glossator.store;

import static org.glossator.store.table.Tables.ASSIGNMENT;
import static org.glossator.store.table.Tables.EDIT;
import static org.glossator.store.table.Tables.INTENDED_FINDING;
import static org.glossator.store.table.Tables.LABEL_ROUTE;
import static org.glossator.store.table.Tables.LETTER;
import static org.glossator.store.table.Tables.PROJECT_IDENTITY;
import static org.glossator.store.table.Tables.RECEIVED_PACKAGE;
import static org.glossator.store.table.Tables.RELEASE;
import static org.glossator.store.table.Tables.RELEASE_PART;
import static org.glossator.store.table.Tables.REVIEWER;
import static org.glossator.store.table.Tables.REVIEW_ROUND;
import static org.glossator.store.table.Tables.RULING;
import static org.glossator.store.table.Tables.RULING_SIDE;
import static org.glossator.store.table.Tables.SAMPLE;
import static org.glossator.store.table.Tables.SAMPLE_ITEM;
import static org.glossator.store.table.Tables.SAMPLE_STRATUM;
import static org.glossator.store.table.Tables.SAMPLE_VERDICT;
import static org.glossator.store.table.Tables.SCHEMA_EDIT;
import static org.glossator.store.table.Tables.SENT_PACKAGE;
import static org.glossator.store.table.Tables.SILENCED_RULE;
import static org.glossator.store.table.Tables.SUGGESTION_CHANGE;
import static org.glossator.store.table.Tables.WITHDRAWN_SUGGESTION;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.glossator.mark.Suggestion;
import org.glossator.store.RecoveryReport.Beside;
import org.glossator.store.RecoveryReport.Share;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Copies what a project keeps beside letters and marks, once these have come over: each release,
/// ruling, round and sample with all of its rows, or not at all.
///
/// Which packages were merged is not copied: a package can then bring once more what was lost.
final class SalvagedRows {

    /// The table that a column of this name refers to by its id.
    private static final Map<String, Table<?>> REFERENCES =
            Map.of(
                    ASSIGNMENT.LETTER_ID.getName(), LETTER,
                    ASSIGNMENT.REVIEWER_ID.getName(), REVIEWER,
                    ASSIGNMENT.ROUND_ID.getName(), REVIEW_ROUND,
                    SAMPLE.MADE_BY.getName(), REVIEWER,
                    SAMPLE_ITEM.SAMPLE_ID.getName(), SAMPLE,
                    RELEASE_PART.RELEASE_ID.getName(), RELEASE,
                    RULING.EDIT_ID.getName(), EDIT,
                    RULING.ADJUDICATOR_ID.getName(), REVIEWER,
                    SCHEMA_EDIT.UNDOES.getName(), SCHEMA_EDIT,
                    WITHDRAWN_SUGGESTION.SCHEMA_EDIT.getName(), SCHEMA_EDIT);

    /// Tables whose rows get new ids.
    private static final Set<Field<Long>> NUMBERED =
            Set.of(RELEASE.ID, REVIEW_ROUND.ID, SAMPLE.ID, SCHEMA_EDIT.ID);

    private final Reading damaged;
    private final Access access;
    private final NewIds ids;

    /// @param access to the new project
    /// @param ids of reviewers, letters and edits; those of what is copied are added
    SalvagedRows(Reading damaged, Access access, NewIds ids) {
        this.damaged = damaged;
        this.access = access;
        this.ids = ids;
    }

    /// Copies the changes of the labels, to which suggestions that went with their label refer, and
    /// edits that a change made: before any letter.
    Share copyLabelChanges() {
        return each(SCHEMA_EDIT.ID).plus(each(LABEL_ROUTE.LABEL));
    }

    /// Copies what changes of the labels made of a letter's suggestions, once the letter came over.
    ///
    /// @return the suggestions that went with their label
    List<Suggestion> copyWithdrawn(LetterId from, LetterId to) {
        isCopied(WITHDRAWN_SUGGESTION.LETTER_ID, from.value(), List.of());
        isCopied(SUGGESTION_CHANGE.LETTER_ID, from.value(), List.of());
        return access.read(sql -> new LetterRows(sql).withdrawn(to));
    }

    /// What comes after the letters.
    Map<Beside, Share> copyAll() {
        each(PROJECT_IDENTITY.ID);
        Map<Beside, Share> shares = new EnumMap<>(Beside.class);
        shares.put(Beside.RELEASES, each(RELEASE.ID, RELEASE_PART.RELEASE_ID));
        shares.put(Beside.RULINGS, each(RULING.EDIT_ID, RULING_SIDE.EDIT_ID));
        shares.put(Beside.ROUNDS, each(REVIEW_ROUND.ID, ASSIGNMENT.ROUND_ID));
        shares.put(
                Beside.SAMPLES,
                each(
                        SAMPLE.ID,
                        SAMPLE_STRATUM.SAMPLE_ID,
                        SAMPLE_ITEM.SAMPLE_ID,
                        SAMPLE_VERDICT.SAMPLE_ID));
        shares.put(Beside.PACKAGES, each(SENT_PACKAGE.ID).plus(each(RECEIVED_PACKAGE.ID)));
        shares.put(Beside.REMEMBERED, each(SILENCED_RULE.RULE).plus(each(INTENDED_FINDING.DIGEST)));
        return shares;
    }

    /// Copies every row of a table with those rows of others that belong to it.
    ///
    /// @param parts the columns of the other tables that say what a row belongs to
    @SafeVarargs
    private <K> Share each(TableField<?, K> key, TableField<?, K>... parts) {
        Optional<List<K>> keys =
                damaged.of(sql -> sql.select(key).from(table(key)).orderBy(key).fetch(key));
        if (keys.isEmpty()) {
            return new Share(0, damaged.of(sql -> sql.fetchCount(table(key))).orElse(1));
        }
        long came = keys.get().stream().filter(one -> isCopied(key, one, List.of(parts))).count();
        return new Share(came, keys.get().size() - came);
    }

    private <K> boolean isCopied(TableField<?, K> key, K one, List<TableField<?, K>> parts) {
        Optional<List<Record>> rows = rows(key, one, parts);
        if (rows.isEmpty() || key == RELEASE.ID && !isWhole((Long) one)) {
            return false;
        }
        try {
            return access.writeLazily(sql -> {
                rows.get().forEach(row -> insert(row, sql));
                return true;
            });
        } catch (IllegalStateException e) {
            // It refers to what is lost, or contradicts what came over.
            return false;
        }
    }

    /// The row and its parts; empty if one of them cannot be read.
    private <K> Optional<List<Record>> rows(
            TableField<?, K> key, K one, List<TableField<?, K>> parts) {
        List<TableField<?, K>> all = new ArrayList<>(parts);
        all.addFirst(key);
        return damaged.of(sql -> {
            List<Record> rows = new ArrayList<>();
            for (TableField<?, K> column : all) {
                Table<?> table = table(column);
                rows.addAll(sql.select(table.fields()).from(table).where(column.eq(one)).fetch());
            }
            return rows;
        });
    }

    private boolean isWhole(Long release) {
        return damaged.of(sql ->
                        Releases.all(sql, RELEASE.ID.eq(release)).stream()
                                .allMatch(new ReleaseCheck(sql, List.of())::isWhole))
                .orElse(false);
    }

    private void insert(Record row, DSLContext sql) {
        Table<?> table = table(row.field(0));
        if (table.equals(ASSIGNMENT) && !ids.has(LETTER, row.get(ASSIGNMENT.LETTER_ID))) {
            // The rest of the round is still a round.
            return;
        }
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            if (!NUMBERED.contains(field)) {
                values.put(field, value(row, field));
            }
        }
        NUMBERED.stream()
                .filter(id -> table(id).equals(table))
                .findFirst()
                .ifPresentOrElse(
                        id -> {
                            long now =
                                    sql.insertInto(table)
                                            .set(values)
                                            .returningResult(id)
                                            .fetchSingle(id);
                            ids.put(table, row.get(id), now);
                        },
                        () -> sql.insertInto(table).set(values).execute());
    }

    private @Nullable Object value(Record row, Field<?> field) {
        Object value = row.get(field);
        Table<?> referred = REFERENCES.get(field.getName());
        return referred == null || value == null ? value : ids.of(referred, (Long) value);
    }

    private static Table<?> table(Field<?> field) {
        return Objects.requireNonNull(((TableField<?, ?>) field).getTable());
    }
}
