package org.glossator.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;

/// The writing of edits, each call in one transaction; see [EditRows].
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
        return access.write(sql ->
                new EditRows(sql, letter, reviewer).write(kind, edit, after, spent, access.now()));
    }

    /// Adds a letter with the edit that its file brings. As with any letter that comes in, the disk
    /// is not waited for.
    LetterId begin(NewLetter letter, Reviewer reviewer, Edit edit, MarkSet after) {
        return access.writeLazily(sql -> {
            OffsetDateTime now = access.now();
            LetterId id = new LetterRows(sql).add(letter, now);
            new EditRows(sql, id, reviewer)
                    .write(LoggedEdit.Kind.DO, edit, after, Duration.ZERO, now);
            return id;
        });
    }

    /// Writes edits of another project's log with the times that they have there.
    ///
    /// @return what they are called here, in their order
    List<EditId> takeOverWhole(
            LetterId letter, Reviewer reviewer, List<SalvagedEdit> log, MarkSet after) {
        return access.writeLazily(
                sql -> new EditRows(sql, letter, reviewer).takeOverWhole(log, after));
    }
}
