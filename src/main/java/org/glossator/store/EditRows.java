package org.glossator.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.glossator.mark.Edit;
import org.glossator.mark.EditBetween;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.jooq.DSLContext;

/// Writes a reviewer's edits of a letter. Each goes to the log, to the marks in both their forms
/// and to the counts of the queue, so that these never tell different things.
///
/// Each method throws [org.glossator.mark.EditConflict] if an edit does not fit the stored marks;
/// the transaction must not be committed then.
record EditRows(DSLContext sql, LetterId letter, Reviewer reviewer) {

    /// @param after the marks with the edit applied
    LoggedEdit write(
            LoggedEdit.Kind kind, Edit edit, MarkSet after, Duration spent, OffsetDateTime now) {
        LoggedEdit logged = log().add(kind, edit, spent, now);
        apply(edit, after, spent, now);
        return logged;
    }

    /// Writes a part of an action on many letters.
    void write(LoggedEdit.Kind kind, Edit edit, MarkSet after, BulkId bulk, OffsetDateTime now) {
        log().add(kind, edit, bulk, now);
        apply(edit, after, Duration.ZERO, now);
    }

    /// Writes edits of another project's log with the times that they have there.
    ///
    /// @param after the marks with all of them applied
    void takeOver(List<LoggedEdit> log, MarkSet after) {
        for (LoggedEdit one : log) {
            OffsetDateTime madeAt = one.madeAt().atOffset(ZoneOffset.UTC);
            write(one.kind(), one.edit(), after, one.spent(), madeAt);
        }
    }

    /// Writes the whole log of a letter on which the reviewer has done nothing here. The marks are
    /// written as they are after it, since edits may be about suggestions that went with their
    /// label later.
    ///
    /// @param after the marks with all of them applied
    /// @return what they are called here, in their order
    List<EditId> takeOverWhole(List<SalvagedEdit> log, MarkSet after) {
        List<EditId> ids = new ArrayList<>();
        Duration spent = Duration.ZERO;
        for (SalvagedEdit one : log) {
            LoggedEdit logged = one.logged();
            OffsetDateTime madeAt = logged.madeAt().atOffset(ZoneOffset.UTC);
            Long change = one.schemaEdit();
            ids.add(log().add(logged.kind(), logged.edit(), logged.spent(), madeAt, change).id());
            spent = spent.plus(logged.spent());
        }
        EditBetween.of(MarkSet.of(after.suggestions()), after, () -> new MarkId(UUID.randomUUID()))
                .ifPresent(new MarkWriter(sql, letter, reviewer)::write);
        OffsetDateTime last = log.getLast().logged().madeAt().atOffset(ZoneOffset.UTC);
        new ReviewRows(sql).edited(letter, reviewer, after, spent, last);
        new PackedMarks(sql).changed(letter, reviewer, after);
        return ids;
    }

    private LogRows log() {
        return new LogRows(sql, letter, reviewer);
    }

    private void apply(Edit edit, MarkSet after, Duration spent, OffsetDateTime now) {
        new MarkWriter(sql, letter, reviewer).write(edit);
        new ReviewRows(sql).edited(letter, reviewer, after, spent, now);
        new PackedMarks(sql).changed(letter, reviewer, after);
    }
}
