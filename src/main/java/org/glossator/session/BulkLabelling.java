package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.store.BulkEdits;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// Labelling the same words in many letters, and the way back. Everything happens behind the edits
/// made so far; a letter that is open meanwhile is to be opened again.
///
/// It is written some letters at a time, and other writes go in between. What was written when it
/// is stopped stands, and is undone in the same one step.
///
/// The methods block, unless they return a future: not for the window's thread.
public final class BulkLabelling {

    private final ProjectStore store;
    private final BulkEdits bulks;
    private final Reviewer reviewer;
    private final Workers workers;
    private final Corrections corrections;

    BulkLabelling(ProjectStore store, Reviewer reviewer, Workers workers, Corrections corrections) {
        this.store = store;
        this.bulks = store.bulkEdits();
        this.reviewer = reviewer;
        this.workers = workers;
        this.corrections = corrections;
    }

    /// Looks for the words in all letters but one, once every edit made so far is on disk.
    ///
    /// @param onFound told the letters in the order of their import as they are found, on a thread
    ///   of its own
    public CompletableFuture<SearchReport> searchLater(
            Occurrences.Wanted wanted,
            LetterId but,
            Progress progress,
            Consumer<List<OtherLetter>> onFound) {
        OccurrenceSearch search = new OccurrenceSearch(store, reviewer, wanted, but);
        return workers.readLater(() -> search.run(progress, onFound));
    }

    /// Labels the places: free ones get an annotation, suggestions on just these words are
    /// accepted. Places that got a mark of the label meanwhile are passed over.
    ///
    /// @param from the letter that it is done from; its history has the bulk too, so that it can be
    ///   undone from there, even if nothing is labelled in it
    /// @param here the places of that letter
    /// @param others the places of other letters
    public BulkReport label(
            Occurrences.Wanted wanted,
            LetterId from,
            Occurrences.Places here,
            List<OtherLetter> others,
            Progress progress) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(from, here));
        others.forEach(other -> targets.add(new Target(other.letter(), other.places())));
        BulkId bulk = workers.writeNow(() -> bulks.begin(reviewer));
        return run(LoggedEdit.Kind.DO, bulk)
                .over(
                        targets,
                        target -> label(wanted, target, target.letter().equals(from)),
                        progress);
    }

    private Optional<BulkEdits.Part> label(
            Occurrences.Wanted wanted, Target target, boolean evenIfNone) {
        MarkSet marks = store.marks(target.letter(), reviewer);
        Occurrences.Places places = Occurrences.in(target.places().all(), wanted.label(), marks);
        return places.isEmpty() && !evenIfNone
                ? Optional.empty()
                : Optional.of(
                        part(
                                target.letter(),
                                marks,
                                corrections.addAll(places, wanted.label(), wanted.attributes())));
    }

    /// Undoes a bulk in every letter where nothing was done since. The others stay as they are and
    /// are named.
    public BulkReport undo(BulkId bulk, Progress progress) {
        return back(bulk, LoggedEdit.Kind.UNDO, progress);
    }

    /// Does a bulk again in every letter where it was what was undone last.
    public BulkReport redo(BulkId bulk, Progress progress) {
        return back(bulk, LoggedEdit.Kind.REDO, progress);
    }

    private BulkReport back(BulkId bulk, LoggedEdit.Kind kind, Progress progress) {
        BulkRun run = run(kind, bulk);
        return run.over(
                bulks.letters(bulk),
                letter -> {
                    UndoHistory history = UndoHistory.of(store.log(letter, reviewer));
                    Optional<Edit> edit = step(history, bulk, kind);
                    if (edit.isEmpty() && !isThere(history, bulk, kind)) {
                        run.leave(letter);
                    }
                    return edit.map(e -> part(letter, store.marks(letter, reviewer), e));
                },
                progress);
    }

    private BulkRun run(LoggedEdit.Kind kind, BulkId bulk) {
        return new BulkRun(store, reviewer, workers, kind, bulk);
    }

    /// The edit that undoes the bulk in a letter or does it again, if it is next in turn there.
    private static Optional<Edit> step(UndoHistory history, BulkId bulk, LoggedEdit.Kind kind) {
        return switch (kind) {
            case UNDO -> history.bulkToUndo().filter(bulk::equals).flatMap(_ -> history.undo());
            case REDO -> history.bulkToRedo().filter(bulk::equals).flatMap(_ -> history.redo());
            case DO, SCHEMA, RESTORE -> throw new IllegalArgumentException("no way back: " + kind);
        };
    }

    /// Whether the letter is already as it is to be.
    private static boolean isThere(UndoHistory history, BulkId bulk, LoggedEdit.Kind kind) {
        return switch (kind) {
            case UNDO -> history.isUndone(bulk);
            case REDO -> history.isDone(bulk);
            case DO, SCHEMA, RESTORE -> throw new IllegalArgumentException("no way back: " + kind);
        };
    }

    private static BulkEdits.Part part(LetterId letter, MarkSet marks, Edit edit) {
        return new BulkEdits.Part(letter, edit, marks.apply(edit));
    }

    private record Target(LetterId letter, Occurrences.Places places) {}
}
