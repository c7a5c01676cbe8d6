package org.glossator.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.glossator.mark.Edit;
import org.glossator.store.BulkId;
import org.glossator.store.LoggedEdit;
import org.jspecify.annotations.Nullable;

/// What can be undone and redone on one letter, without limit. It is made from the edit log, so
/// that undo works after a restart: every undo and redo is itself in the log.
///
/// A change of the project's labels begins a new history: what was done before speaks of labels
/// that are gone. If it is undone before anything else was done, the old history is there again.
final class UndoHistory {

    /// The edits as they were done, the latest on top.
    private final Deque<Step> done = new ArrayDeque<>();

    /// The edits that were undone, the latest on top.
    private final Deque<Step> undone = new ArrayDeque<>();

    /// The histories before each change of the labels, the latest on top.
    private final Deque<UndoHistory> before = new ArrayDeque<>();

    static UndoHistory of(List<LoggedEdit> log) {
        UndoHistory history = new UndoHistory();
        for (LoggedEdit entry : log) {
            switch (entry.kind()) {
                case DO -> history.did(new Step(entry.edit(), entry.bulk()));
                case UNDO -> history.undid();
                case REDO -> history.redid();
                case SCHEMA -> history.labelsChanged();
                case RESTORE -> history.labelsRestored();
            }
        }
        return history;
    }

    /// @param bulk the action on many letters that the edit is a part of, or `null`
    private record Step(Edit edit, @Nullable BulkId bulk) {}

    void did(Edit edit) {
        did(new Step(edit, null));
    }

    private void did(Step step) {
        done.push(step);
        undone.clear();
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }

    private void labelsChanged() {
        UndoHistory old = new UndoHistory();
        old.take(this);
        before.push(old);
    }

    private void labelsRestored() {
        UndoHistory old = before.isEmpty() ? new UndoHistory() : before.pop();
        boolean untouched = done.isEmpty();
        take(new UndoHistory());
        if (untouched) {
            take(old);
        }
    }

    /// Takes over what the other can undo and redo, and leaves it nothing.
    private void take(UndoHistory other) {
        done.clear();
        done.addAll(other.done);
        other.done.clear();
        undone.clear();
        undone.addAll(other.undone);
        other.undone.clear();
    }

    /// The edit that undoes the latest one.
    Optional<Edit> undo() {
        return Optional.ofNullable(done.peek()).map(step -> step.edit().inverse());
    }

    /// The edit that does again what was undone last.
    Optional<Edit> redo() {
        return Optional.ofNullable(undone.peek()).map(Step::edit);
    }

    /// The action on many letters that the latest edit is a part of, if it is.
    Optional<BulkId> bulkToUndo() {
        return Optional.ofNullable(done.peek()).map(Step::bulk);
    }

    /// The action on many letters that the edit undone last is a part of, if it is.
    Optional<BulkId> bulkToRedo() {
        return Optional.ofNullable(undone.peek()).map(Step::bulk);
    }

    /// Whether the bulk stands in the letter, whatever was done since.
    boolean isDone(BulkId bulk) {
        return done.stream().anyMatch(step -> bulk.equals(step.bulk()));
    }

    /// Whether the bulk was undone in the letter, and can be done again.
    boolean isUndone(BulkId bulk) {
        return undone.stream().anyMatch(step -> bulk.equals(step.bulk()));
    }
}
