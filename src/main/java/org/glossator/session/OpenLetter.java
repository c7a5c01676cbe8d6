package org.glossator.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.glossator.detect.structure.LetterStructure;
import org.glossator.letter.Letter;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.EditBetween;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.jspecify.annotations.Nullable;

/// A letter on a reviewer's desk: its text, its marks as they are now, and the way back.
///
/// Used from one thread, the window's. Each change is in [#marks()] when the call returns and on
/// disk when the returned future completes; only then may a screen call it saved. A future that
/// fails says that the change is not on disk: the letter is then to be opened again, and shows what
/// is.
public final class OpenLetter {

    private final LetterId id;
    private final Letter letter;
    private final Reviewer reviewer;
    private final ProjectStore store;
    private final Workers workers;
    private final UndoHistory undo;
    private final List<LoggedEdit> log;
    private final int place;
    private final Attention attention;
    private final List<Suggestion> withdrawn;
    private MarkSet marks;

    OpenLetter(LetterId id, Reviewer reviewer, ProjectStore store, Workers workers) {
        this(id, reviewer, store, workers, new Attention(System::nanoTime));
    }

    OpenLetter(
            LetterId id,
            Reviewer reviewer,
            ProjectStore store,
            Workers workers,
            Attention attention) {
        this.attention = attention;
        this.withdrawn = store.withdrawn(id);
        this.id = id;
        this.reviewer = reviewer;
        this.store = store;
        this.workers = workers;
        this.letter = store.letter(id);
        this.marks = store.marks(id, reviewer);
        this.log = new ArrayList<>(store.log(id, reviewer));
        this.undo = UndoHistory.of(log);
        this.place = store.progress().place(id, reviewer);
    }

    public LetterId id() {
        return id;
    }

    public Letter letter() {
        return letter;
    }

    public MarkSet marks() {
        return marks;
    }

    /// Sections, issues and decisions, read off the text and the marks as they are now.
    public LetterStructure structure() {
        return LetterStructure.of(
                letter.text(), marks.visible().stream().map(this::standing).toList());
    }

    /// The mark as if it had been suggested as it stands now, by the rule that it came from.
    private Suggestion standing(Mark mark) {
        return switch (mark) {
            case Suggestion suggestion -> suggestion;
            case Annotation annotation -> {
                MarkId origin = annotation.origin();
                String rule =
                        Optional.ofNullable(origin)
                                .flatMap(marks::suggestion)
                                .map(Suggestion::rule)
                                .orElse("reviewer");
                yield Suggestion.of(mark.span(), mark.label(), mark.attributes(), rule, 1);
            }
        };
    }

    /// Where in the text the reviewer was when the letter was last left; 0 at first.
    public int place() {
        return place;
    }

    /// Remembers where in the text the reviewer is.
    public void leaveAt(int offset) {
        Duration spent = attention.lap();
        workers.write(() -> {
            store.progress().setPlace(id, reviewer, offset, spent);
            return offset;
        });
    }

    /// Applies an edit.
    ///
    /// @return completes when the edit is on disk
    /// @throws org.glossator.mark.EditConflict if the edit does not fit; nothing has changed then
    public CompletableFuture<LoggedEdit> apply(Edit edit) {
        MarkSet after = marks.apply(edit);
        undo.did(edit);
        return record(LoggedEdit.Kind.DO, edit, after);
    }

    /// Undoes the latest edit that is not undone.
    ///
    /// @return empty if there is none
    public Optional<CompletableFuture<LoggedEdit>> undo() {
        Optional<Edit> edit = undo.undo();
        edit.ifPresent(_ -> undo.undid());
        return edit.map(e -> record(LoggedEdit.Kind.UNDO, e, marks.apply(e)));
    }

    /// Does the latest undone edit again.
    ///
    /// @return empty if there is none
    public Optional<CompletableFuture<LoggedEdit>> redo() {
        Optional<Edit> edit = undo.redo();
        edit.ifPresent(_ -> undo.redid());
        return edit.map(e -> record(LoggedEdit.Kind.REDO, e, marks.apply(e)));
    }

    /// What [#undo()] would undo, as it was done.
    public Optional<Edit> undoable() {
        return undo.undo().map(Edit::inverse);
    }

    /// What [#redo()] would do again.
    public Optional<Edit> redoable() {
        return undo.redo();
    }

    /// The action on many letters that [#undo()] would undo this letter's part of, if it is one;
    /// [BulkLabelling#undo] undoes all of it.
    public Optional<BulkId> bulkToUndo() {
        return undo.bulkToUndo();
    }

    /// The action on many letters that [#redo()] would do this letter's part of again.
    public Optional<BulkId> bulkToRedo() {
        return undo.bulkToRedo();
    }

    /// Whether there is something to undo.
    public boolean canUndo() {
        return undo.undo().isPresent();
    }

    /// Whether there is something to do again.
    public boolean canRedo() {
        return undo.redo().isPresent();
    }

    /// What happened to the mark, and to the suggestion that it came from, oldest first. An edit
    /// that is not on disk yet is not in it.
    public List<LoggedEdit> history(Mark mark) {
        MarkId origin = mark instanceof Annotation annotation ? annotation.origin() : null;
        synchronized (log) {
            return log.stream().filter(e -> touches(e, mark.id(), origin)).toList();
        }
    }

    /// What happened to the letter, and how it stood. An edit that is not on disk yet is not in it.
    public LetterHistory history() {
        return historyOf(marks);
    }

    private LetterHistory historyOf(MarkSet now) {
        synchronized (log) {
            return new LetterHistory(MarkSet.of(now.suggestions()), withdrawn, log);
        }
    }

    /// What is made of the history once every edit so far is on disk, so that all of them are in
    /// it.
    ///
    /// @param work done on another thread
    public <T> CompletableFuture<T> historyLater(Function<LetterHistory, T> work) {
        MarkSet now = marks;
        return workers.readLater(() -> work.apply(historyOf(now)));
    }

    /// How the letter stood after the first so many edits of its history, beside how it stands now;
    /// found on another thread.
    public CompletableFuture<EarlierState> earlier(LetterHistory history, int edits) {
        MarkSet now = marks;
        return workers.readLater(() -> EarlierState.of(history.after(edits), now));
    }

    /// Brings the marks back to how they were, as one edit that can be undone itself.
    ///
    /// @param earlier marks of this letter, such as [LetterHistory#asOf] gives
    /// @return empty if they are so already
    public Optional<CompletableFuture<LoggedEdit>> restore(MarkSet earlier) {
        return EditBetween.of(marks, earlier, () -> new MarkId(UUID.randomUUID())).map(this::apply);
    }

    private static boolean touches(LoggedEdit entry, MarkId mark, @Nullable MarkId origin) {
        List<MarkId> touched = entry.edit().touches();
        return touched.contains(mark) || origin != null && touched.contains(origin);
    }

    private CompletableFuture<LoggedEdit> record(LoggedEdit.Kind kind, Edit edit, MarkSet after) {
        marks = after;
        Duration spent = attention.lap();
        return workers.write(() -> {
            LoggedEdit entry = store.append(id, reviewer, kind, edit, after, spent);
            synchronized (log) {
                log.add(entry);
            }
            return entry;
        });
    }
}
