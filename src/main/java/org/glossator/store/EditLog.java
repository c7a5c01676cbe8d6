package org.glossator.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;

/// The writing of edits: to the log, to the marks, to the counts of the queue, in one transaction.
final class EditLog {

    private final Transactions writes;
    private final Clock clock;
    private final Durability durability;

    EditLog(Transactions writes, Clock clock, Durability durability) {
        this.writes = writes;
        this.clock = clock;
        this.durability = durability;
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
        return writes.run(
                durability,
                sql -> {
                    OffsetDateTime now = Moment.of(clock);
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
        return writes.run(sql -> {
            OffsetDateTime now = Moment.of(clock);
            LetterId id = new LetterRows(sql).add(letter, now);
            new LogRows(sql, id, reviewer).add(LoggedEdit.Kind.DO, edit, Duration.ZERO, now);
            new MarkWriter(sql, id, reviewer).write(edit);
            new ReviewRows(sql).edited(id, reviewer, after, Duration.ZERO, now);
            return id;
        });
    }

    /// Writes edits of another project's log with the times that they have there.
    ///
    /// @return what they are called here, in their order
    List<EditId> takeOver(LetterId letter, Reviewer reviewer, List<LoggedEdit> log, MarkSet after) {
        return writes.run(sql -> {
            List<EditId> ids = new ArrayList<>();
            LogRows rows = new LogRows(sql, letter, reviewer);
            MarkWriter marks = new MarkWriter(sql, letter, reviewer);
            for (LoggedEdit one : log) {
                OffsetDateTime madeAt = one.madeAt().atOffset(ZoneOffset.UTC);
                ids.add(rows.add(one.kind(), one.edit(), one.spent(), madeAt).id());
                marks.write(one.edit());
                new ReviewRows(sql).edited(letter, reviewer, after, one.spent(), madeAt);
            }
            return ids;
        });
    }
}
