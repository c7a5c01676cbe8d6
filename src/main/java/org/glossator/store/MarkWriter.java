package org.glossator.store;

import static org.glossator.store.table.Tables.ANNOTATION;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditConflict;
import org.glossator.mark.MarkId;
import org.glossator.mark.Verdict;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// Writes what an edit means into the rows of a reviewer's marks on a letter.
///
/// Rows are changed only where they are as the edit says they were; so the tables can never drift
/// away from the log unseen. The steps of a batch are gathered and go to the database together.
final class MarkWriter {

    private final DSLContext sql;
    private final Long letter;
    private final Long reviewer;
    private final Map<RowChange, BatchBindStep> gathered = new EnumMap<>(RowChange.class);
    private RowChange.@Nullable Phase phase;

    MarkWriter(DSLContext sql, LetterId letter, Reviewer reviewer) {
        this.sql = sql;
        this.letter = letter.value();
        this.reviewer = reviewer.id();
    }

    /// @throws EditConflict if the edit does not fit the rows; the transaction must not be
    ///   committed then
    void write(Edit edit) {
        gather(edit);
        flush();
    }

    private void gather(Edit edit) {
        switch (edit) {
            case Edit.Add(Annotation annotation) -> add(annotation);
            case Edit.Remove(Annotation annotation) -> remove(annotation);
            case Edit.Relabel(MarkId id, String before, String after) ->
                    change(RowChange.RELABEL).bind(after, letter, reviewer, id.value(), before);
            case Edit.Resize(MarkId id, Span before, Span after) ->
                    change(RowChange.RESIZE)
                            .bind(
                                    after.start(),
                                    after.end(),
                                    letter,
                                    reviewer,
                                    id.value(),
                                    before.start(),
                                    before.end());
            case Edit.SetAttribute attribute -> set(attribute);
            case Edit.Accept(MarkId suggestion, Annotation annotation) -> {
                decide(RowChange.DECIDE, suggestion, Verdict.ACCEPTED);
                add(annotation);
            }
            case Edit.Reject(MarkId suggestion) ->
                    decide(RowChange.DECIDE, suggestion, Verdict.REJECTED);
            case Edit.Reopen(MarkId suggestion, Annotation annotation) -> {
                if (annotation == null) {
                    decide(RowChange.REOPEN, suggestion, Verdict.REJECTED);
                } else {
                    decide(RowChange.REOPEN, suggestion, Verdict.ACCEPTED);
                    remove(annotation);
                }
            }
            case Edit.Remark remark -> remark(remark);
            case Edit.Batch batch -> batch.edits().forEach(this::gather);
        }
    }

    private void decide(RowChange change, MarkId suggestion, Verdict verdict) {
        change(change).bind(letter, reviewer, suggestion.value(), verdict.name());
    }

    private void add(Annotation annotation) {
        MarkId origin = annotation.origin();
        change(RowChange.ANNOTATE)
                .bind(
                        letter,
                        reviewer,
                        annotation.id().value(),
                        annotation.span().start(),
                        annotation.span().end(),
                        annotation.label(),
                        AttributesCodec.encode(annotation.attributes()),
                        origin == null ? null : origin.value());
    }

    private void remove(Annotation annotation) {
        change(RowChange.REMOVE)
                .bind(
                        letter,
                        reviewer,
                        annotation.id().value(),
                        annotation.span().start(),
                        annotation.span().end(),
                        annotation.label());
    }

    private void remark(Edit.Remark edit) {
        UUID suggestion = edit.suggestion().value();
        String before = edit.before();
        String after = edit.after();
        if (before == null && after != null) {
            change(RowChange.REMARK).bind(letter, reviewer, suggestion, edit.name(), after);
        } else if (before != null && after == null) {
            change(RowChange.WIPE).bind(letter, reviewer, suggestion, edit.name(), before);
        } else if (before != null) {
            change(RowChange.REWORD).bind(after, letter, reviewer, suggestion, edit.name(), before);
        }
    }

    private void set(Edit.SetAttribute edit) {
        flush();
        Condition which =
                ANNOTATION
                        .LETTER_ID
                        .eq(letter)
                        .and(ANNOTATION.REVIEWER_ID.eq(reviewer))
                        .and(ANNOTATION.ID.eq(edit.annotation().value()));
        String stored =
                sql.select(ANNOTATION.ATTRIBUTES)
                        .from(ANNOTATION)
                        .where(which)
                        .fetchOptional(ANNOTATION.ATTRIBUTES)
                        .orElseThrow(MarkWriter::conflict);
        Attributes before = AttributesCodec.decode(stored);
        if (!before.get(edit.name()).equals(Optional.ofNullable(edit.before()))) {
            throw conflict();
        }
        Attributes after = before.with(edit.name(), edit.after());
        expectOne(
                sql.update(ANNOTATION)
                        .set(ANNOTATION.ATTRIBUTES, AttributesCodec.encode(after))
                        .where(which)
                        .execute());
    }

    private BatchBindStep change(RowChange change) {
        if (change.phase != phase) {
            flush();
            phase = change.phase;
        }
        return gathered.computeIfAbsent(change, one -> sql.batch(one.statement(sql)));
    }

    private void flush() {
        try {
            for (BatchBindStep rows : gathered.values()) {
                for (int changed : rows.execute()) {
                    expectOne(changed);
                }
            }
        } catch (IntegrityConstraintViolationException e) {
            throw conflict();
        }
        gathered.clear();
    }

    private static void expectOne(int changed) {
        if (changed != 1) {
            throw conflict();
        }
    }

    private static EditConflict conflict() {
        return new EditConflict("the stored marks are not as the edit found them");
    }
}
