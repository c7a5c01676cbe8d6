package org.glossator.store;

import static org.glossator.store.table.Tables.BULK_EDIT;
import static org.glossator.store.table.Tables.EDIT;

import java.time.OffsetDateTime;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;

/// One action of a reviewer on many letters: an edit a letter, each in that letter's log with the
/// id of the whole, so that it can be found again and undone as one after a restart too.
///
/// A bulk may be large. It is written some letters at a time, each time in one transaction; what is
/// written when it is stopped or the program ends stands, and is undone like the whole.
public final class BulkEdits {

    private final Access access;

    BulkEdits(Access access) {
        this.access = access;
    }

    /// What a bulk does to one letter.
    ///
    /// @param edit what was applied: for an undo, the inverse
    /// @param after the marks with the edit applied
    public record Part(LetterId letter, Edit edit, MarkSet after) {}

    /// Enters a new bulk that has no letters yet.
    public BulkId begin(Reviewer reviewer) {
        return access.writeLazily(sql ->
                new BulkId(
                        sql.insertInto(BULK_EDIT)
                                .set(BULK_EDIT.REVIEWER_ID, reviewer.id())
                                .set(BULK_EDIT.MADE_AT, access.now())
                                .returningResult(BULK_EDIT.ID)
                                .fetchSingle(BULK_EDIT.ID)));
    }

    /// Writes what a bulk does to these letters: all of it or, if it throws, none.
    ///
    /// @throws org.glossator.mark.EditConflict if an edit does not fit the stored marks
    public void append(BulkId bulk, Reviewer reviewer, LoggedEdit.Kind kind, List<Part> parts) {
        access.write(sql -> {
            OffsetDateTime now = access.now();
            for (Part part : parts) {
                new EditRows(sql, part.letter(), reviewer)
                        .write(kind, part.edit(), part.after(), bulk, now);
            }
            return bulk;
        });
    }

    /// The letters that the bulk did something to, in the order of their import.
    public List<LetterId> letters(BulkId bulk) {
        return access.read(sql ->
                sql.selectDistinct(EDIT.LETTER_ID)
                        .from(EDIT)
                        .where(EDIT.BULK_EDIT.eq(bulk.value()))
                        .orderBy(EDIT.LETTER_ID)
                        .fetch(row -> new LetterId(row.value1())));
    }
}
