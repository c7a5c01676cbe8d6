package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;
import static org.glossator.store.table.Tables.SUGGESTION_REMARK;
import static org.glossator.store.table.Tables.VERDICT;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;

/// The changes that edits make to rows, each a statement for one row.
///
/// Changes of one phase may be brought together by statement, in the order in which they stand
/// here; a phase has to be done before another begins.
enum RowChange {
    /// letter, reviewer, suggestion, verdict
    DECIDE(Phase.INSERT) {
        @Override
        Query statement(DSLContext sql) {
            return sql.insertInto(
                            VERDICT,
                            VERDICT.LETTER_ID,
                            VERDICT.REVIEWER_ID,
                            VERDICT.SUGGESTION_ID,
                            VERDICT.VERDICT_)
                    .values((Long) null, null, null, null);
        }
    },

    /// letter, reviewer, id, start, end, label, attributes, origin
    ANNOTATE(Phase.INSERT) {
        @Override
        Query statement(DSLContext sql) {
            return sql.insertInto(
                            ANNOTATION,
                            ANNOTATION.LETTER_ID,
                            ANNOTATION.REVIEWER_ID,
                            ANNOTATION.ID,
                            ANNOTATION.START_AT,
                            ANNOTATION.END_AT,
                            ANNOTATION.LABEL,
                            ANNOTATION.ATTRIBUTES,
                            ANNOTATION.ORIGIN)
                    .values((Long) null, null, null, null, null, null, null, null);
        }
    },

    /// letter, reviewer, suggestion, name, value
    REMARK(Phase.INSERT) {
        @Override
        Query statement(DSLContext sql) {
            return sql.insertInto(
                            SUGGESTION_REMARK,
                            SUGGESTION_REMARK.LETTER_ID,
                            SUGGESTION_REMARK.REVIEWER_ID,
                            SUGGESTION_REMARK.SUGGESTION_ID,
                            SUGGESTION_REMARK.NAME,
                            SUGGESTION_REMARK.VALUE)
                    .values((Long) null, null, null, null, null);
        }
    },

    /// letter, reviewer, suggestion, name, the value that it has
    WIPE(Phase.DELETE) {
        @Override
        Query statement(DSLContext sql) {
            return sql.deleteFrom(SUGGESTION_REMARK).where(remarkWithValue());
        }
    },

    /// letter, reviewer, suggestion, the verdict that it has
    REOPEN(Phase.DELETE) {
        @Override
        Query statement(DSLContext sql) {
            return sql.deleteFrom(VERDICT)
                    .where(VERDICT.LETTER_ID.eq((Long) null))
                    .and(VERDICT.REVIEWER_ID.eq((Long) null))
                    .and(VERDICT.SUGGESTION_ID.eq((UUID) null))
                    .and(VERDICT.VERDICT_.eq((String) null));
        }
    },

    /// letter, reviewer, id, and the start, end and label that it has
    REMOVE(Phase.DELETE) {
        @Override
        Query statement(DSLContext sql) {
            return sql.deleteFrom(ANNOTATION)
                    .where(ANNOTATION.LETTER_ID.eq((Long) null))
                    .and(ANNOTATION.REVIEWER_ID.eq((Long) null))
                    .and(ANNOTATION.ID.eq((UUID) null))
                    .and(ANNOTATION.START_AT.eq((Integer) null))
                    .and(ANNOTATION.END_AT.eq((Integer) null))
                    .and(ANNOTATION.LABEL.eq((String) null));
        }
    },

    /// the new value; letter, reviewer, suggestion, name, the value that it has
    REWORD(Phase.UPDATE) {
        @Override
        Query statement(DSLContext sql) {
            return sql.update(SUGGESTION_REMARK)
                    .set(SUGGESTION_REMARK.VALUE, (String) null)
                    .where(remarkWithValue());
        }
    },

    /// the new label; letter, reviewer, id, and the label that it has
    RELABEL(Phase.UPDATE) {
        @Override
        Query statement(DSLContext sql) {
            return sql.update(ANNOTATION)
                    .set(ANNOTATION.LABEL, (String) null)
                    .where(ANNOTATION.LETTER_ID.eq((Long) null))
                    .and(ANNOTATION.REVIEWER_ID.eq((Long) null))
                    .and(ANNOTATION.ID.eq((UUID) null))
                    .and(ANNOTATION.LABEL.eq((String) null));
        }
    },

    /// the new start and end; letter, reviewer, id, and the start and end that it has
    RESIZE(Phase.UPDATE) {
        @Override
        Query statement(DSLContext sql) {
            return sql.update(ANNOTATION)
                    .set(ANNOTATION.START_AT, (Integer) null)
                    .set(ANNOTATION.END_AT, (Integer) null)
                    .where(ANNOTATION.LETTER_ID.eq((Long) null))
                    .and(ANNOTATION.REVIEWER_ID.eq((Long) null))
                    .and(ANNOTATION.ID.eq((UUID) null))
                    .and(ANNOTATION.START_AT.eq((Integer) null))
                    .and(ANNOTATION.END_AT.eq((Integer) null));
        }
    };

    enum Phase {
        INSERT,
        DELETE,
        UPDATE
    }

    final Phase phase;

    RowChange(Phase phase) {
        this.phase = phase;
    }

    private static Condition remarkWithValue() {
        return SUGGESTION_REMARK
                .LETTER_ID
                .eq((Long) null)
                .and(SUGGESTION_REMARK.REVIEWER_ID.eq((Long) null))
                .and(SUGGESTION_REMARK.SUGGESTION_ID.eq((UUID) null))
                .and(SUGGESTION_REMARK.NAME.eq((String) null))
                .and(SUGGESTION_REMARK.VALUE.eq((String) null));
    }

    /// The statement, its values to be bound in the order that the constant names them.
    abstract Query statement(DSLContext sql);
}
