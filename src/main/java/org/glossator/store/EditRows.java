package org.glossator.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.jooq.DSLContext;

/// Writes a reviewer's edits of a letter. Each goes to the log, to the marks and to the counts of
/// the queue, so that the three never tell different things.
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
    /// @return what they are called here, in their order
    List<EditId> takeOver(List<LoggedEdit> log, MarkSet after) {
        List<EditId> ids = new ArrayList<>();
        for (LoggedEdit one : log) {
            OffsetDateTime madeAt = one.madeAt().atOffset(ZoneOffset.UTC);
            ids.add(write(one.kind(), one.edit(), after, one.spent(), madeAt).id());
        }
        return ids;
    }

    private LogRows log() {
        return new LogRows(sql, letter, reviewer);
    }

    private void apply(Edit edit, MarkSet after, Duration spent, OffsetDateTime now) {
        new MarkWriter(sql, letter, reviewer).write(edit);
        new ReviewRows(sql).edited(letter, reviewer, after, spent, now);
    }
}
