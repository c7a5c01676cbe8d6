package org.glossator.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.jooq.DSLContext;

/// The adjudicated layer's edits, each with the ruling that it comes from, in one transaction.
/// Rulings are never taken back here: undoing one is an edit of the layer like undoing any other.
public final class Rulings {

    private final Access access;

    Rulings(Access access) {
        this.access = access;
    }

    /// How a letter stands in the adjudicated layer after an edit.
    public record After(MarkSet marks, ReviewStatus status) {}

    /// Writes a ruling with its edit, which may be an empty batch if the layer is so already.
    ///
    /// @throws org.glossator.mark.EditConflict if the edit does not fit the stored marks; nothing
    ///   is written then
    public LoggedEdit rule(
            LetterId letter, Reviewer gold, Edit edit, After after, RulingEntry ruling) {
        return access.write(sql -> {
            LoggedEdit logged = write(letter, gold, LoggedEdit.Kind.DO, edit, after, sql);
            new RulingRows(sql).add(logged.id(), ruling);
            return logged;
        });
    }

    /// Writes the undoing or redoing of an edit of the layer.
    ///
    /// @throws org.glossator.mark.EditConflict if the edit does not fit the stored marks; nothing
    ///   is written then
    public LoggedEdit back(
            LetterId letter, Reviewer gold, LoggedEdit.Kind kind, Edit edit, After after) {
        return access.write(sql -> write(letter, gold, kind, edit, after, sql));
    }

    /// The rulings on a letter, undone ones too, the oldest first.
    public List<RulingEntry.Stored> of(LetterId letter) {
        return access.read(sql -> new RulingRows(sql).of(letter));
    }

    /// The rulings that have a reason, undone ones too, the oldest first.
    public List<RulingEntry.Stored> withReason() {
        return access.read(sql -> new RulingRows(sql).withReason());
    }

    private LoggedEdit write(
            LetterId letter,
            Reviewer gold,
            LoggedEdit.Kind kind,
            Edit edit,
            After after,
            DSLContext sql) {
        OffsetDateTime now = access.now();
        LoggedEdit logged =
                new EditRows(sql, letter, gold)
                        .write(kind, edit, after.marks(), Duration.ZERO, now);
        new ReviewRows(sql).setStatus(letter, gold, after.status(), now);
        return logged;
    }
}
