package org.glossator.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;

/// The writing of edits: to the log, to the marks, to the counts of the queue, in one transaction.
final class EditLog {

    private final Access access;

    EditLog(Access access) {
        this.access = access;
    }

    /// @throws org.glossator.mark.EditConflict if the edit does not fit the stored marks; nothing
    ///   is written then
    LoggedEdit append(
            LetterId letter,
            Reviewer reviewer,
            LoggedEdit.Kind kind,
            Edit edit,
            MarkSet after,
            Duration spent) {
        return access.write(sql -> {
                    OffsetDateTime now = access.now();
                    LoggedEdit logged =
                            new LogRows(sql, letter, reviewer).add(kind, edit, spent, now);
                    new MarkWriter(sql, letter, reviewer).write(edit);
                    new ReviewRows(sql).edited(letter, reviewer, after, spent, now);
                    return logged;
                });
    }

    /// Adds a letter with the edit that its file brings. As with any letter that comes in, the disk
    /// is not waited for.
    LetterId begin(NewLetter letter, Reviewer reviewer, Edit edit, MarkSet after) {
        return access.writeLazily(sql -> {
            OffsetDateTime now = access.now();
            LetterId id = new LetterRows(sql).add(letter, now);
            new LogRows(sql, id, reviewer).add(LoggedEdit.Kind.DO, edit, Duration.ZERO, now);
            new MarkWriter(sql, id, reviewer).write(edit);
            new ReviewRows(sql).edited(id, reviewer, after, Duration.ZERO, now);
            return id;
        });
    }

    /// Writes edits of another project's log with the times that they have there.
    void takeOver(LetterId letter, Reviewer reviewer, List<LoggedEdit> log, MarkSet after) {
        access.writeLazily(sql -> {
            LogRows rows = new LogRows(sql, letter, reviewer);
            MarkWriter marks = new MarkWriter(sql, letter, reviewer);
            for (LoggedEdit one : log) {
                OffsetDateTime madeAt = one.madeAt().atOffset(ZoneOffset.UTC);
                rows.add(one.kind(), one.edit(), one.spent(), madeAt);
                marks.write(one.edit());
                new ReviewRows(sql).edited(letter, reviewer, after, one.spent(), madeAt);
            }
            return after;
        });
    }
}
