package org.glossator.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.glossator.mark.Edit;
import org.glossator.store.LoggedEdit;

/// What can be undone and redone on one letter, without limit. It is made from the edit log, so
/// that undo works after a restart: every undo and redo is itself in the log.
final class UndoHistory {

    /// The edits as they were done, the latest on top.
    private final Deque<Edit> done = new ArrayDeque<>();

    /// The edits that were undone, the latest on top.
    private final Deque<Edit> undone = new ArrayDeque<>();

    static UndoHistory of(List<LoggedEdit> log) {
        UndoHistory history = new UndoHistory();
        for (LoggedEdit entry : log) {
            switch (entry.kind()) {
                case DO -> history.did(entry.edit());
                case UNDO -> history.undid();
                case REDO -> history.redid();
            }
        }
        return history;
    }

    void did(Edit edit) {
        done.push(edit);
        undone.clear();
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }

    /// The edit that undoes the latest one.
    Optional<Edit> undo() {
        return Optional.ofNullable(done.peek()).map(Edit::inverse);
    }

    /// The edit that does again what was undone last.
    Optional<Edit> redo() {
        return Optional.ofNullable(undone.peek());
    }
}
