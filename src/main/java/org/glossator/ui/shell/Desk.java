package org.glossator.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.session.OpenLetter;
import org.glossator.session.ProjectSession;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.jspecify.annotations.Nullable;

/// What the window shows of a project: the queue, the open letter, its marks, the focused mark, and
/// whether all of it is on disk. The one place where the window's state changes; used on the
/// window's thread only.
public final class Desk {

    private final ProjectSession session;
    private final Executor window;
    private final Saves saves;
    private final LetterQueue queue = new LetterQueue();
    private final ReadOnlyObjectWrapper<@Nullable OpenLetter> letter =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MarkSet> marks =
            new ReadOnlyObjectWrapper<>(MarkSet.of(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable MarkId> focus = new ReadOnlyObjectWrapper<>();
    private Runnable onChange = () -> {};
    private Consumer<Deed> onDeed = _ -> {};
    private Runnable onRefused = () -> {};
    private @Nullable LetterId wanted;
    private Runnable onceShown = () -> {};
    private int changes;

    /// @param window runs on the window's thread
    public Desk(ProjectSession session, Executor window, Clock clock) {
        this.session = session;
        this.window = window;
        this.saves = new Saves(window, clock, this::readAgain);
        queue.set(session.queue());
    }

    public ProjectSession session() {
        return session;
    }

    /// The project's letters, in the order of their import.
    public ObservableList<QueueEntry> queue() {
        return queue.entries();
    }

    public ReadOnlyObjectProperty<@Nullable OpenLetter> letter() {
        return letter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MarkSet> marks() {
        return marks.getReadOnlyProperty();
    }

    /// The id of the focused mark, or `null`.
    public ReadOnlyObjectProperty<@Nullable MarkId> focus() {
        return focus.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return saves.state();
    }

    /// The focused mark, if it is still to be seen.
    public Optional<Mark> focused() {
        MarkId id = focus.get();
        return id == null ? Optional.empty() : marks.get().visible(id);
    }

    /// Moves the focus.
    public void focus(@Nullable MarkId id) {
        focus.set(id);
        onChange.run();
    }

    /// Called once after each change of letter, marks and focus, when all three fit each other.
    public void setOnChange(Runnable handler) {
        onChange = handler;
    }

    /// Told what was just done to the open letter, once the window shows it.
    void setOnDeed(Consumer<Deed> handler) {
        onDeed = handler;
    }

    /// Called when something was to be changed in a project that is only read.
    void setOnRefused(Runnable handler) {
        onRefused = handler;
    }

    /// Whether the project may be changed; if it is only read, the reviewer is told so.
    boolean mayChange() {
        boolean readOnly = session.isReadOnly();
        if (readOnly) {
            onRefused.run();
        }
        return !readOnly;
    }

    /// The write that was begun last, done once it and all before it are on disk.
    CompletableFuture<?> lastWrite() {
        return saves.latest();
    }

    /// Follows a write to the project that is not one to the open letter.
    void track(CompletableFuture<?> write) {
        saves.track(write);
    }

    /// Reads the queue again, as after an import; opens the first letter if none is open.
    public void refreshQueue() {
        session.queueLater()
                .whenCompleteAsync(
                        (entries, failure) -> {
                            if (failure != null) {
                                saves.unread(failure);
                                return;
                            }
                            queue.set(entries);
                            if (letter.get() == null && !entries.isEmpty()) {
                                open(entries.getFirst().id());
                            }
                        },
                        window);
    }

    /// Opens a letter; of several asked for in a row only the last is shown.
    public void open(LetterId id) {
        open(id, () -> {});
    }

    /// Opens a letter, and once it is shown runs what was to be done in it; nothing of the kind if
    /// another is asked for meanwhile.
    void open(LetterId id, Runnable then) {
        wanted = id;
        onceShown = then;
        leave();
        int edits = changes;
        session.open(id)
                .whenCompleteAsync(
                        (opened, failure) -> {
                            if (failure != null) {
                                saves.unread(failure);
                            } else if (isEditedSince(id, edits)) {
                                open(id, onceShown);
                            } else if (id.equals(wanted)) {
                                show(opened);
                            }
                        },
                        window);
    }

    /// Reads the letter again that was opened last, as after its marks were changed elsewhere.
    void reopen() {
        LetterId latest = wanted;
        if (latest != null) {
            open(latest);
        }
    }

    /// Applies an edit to the open letter and focuses what it made.
    public void apply(Edit edit) {
        apply(edit, () -> NextFocus.ofEdit(edit));
    }

    /// Applies an edit and focuses the given mark instead of what the edit made.
    public void apply(Edit edit, @Nullable MarkId next) {
        apply(edit, () -> next);
    }

    private void apply(Edit edit, Supplier<@Nullable MarkId> next) {
        MarkSet before = marks.get();
        if (change(open -> Optional.of(open.apply(edit)), next)) {
            onDeed.accept(Deed.of(Deed.Way.DONE, edit, before, marks.get()));
        }
    }

    /// Undoes the latest edit.
    public boolean undo() {
        MarkSet before = marks.get();
        Optional<Edit> edit = Optional.ofNullable(letter.get()).flatMap(OpenLetter::undoable);
        boolean undone = change(OpenLetter::undo, () -> changedSince(before));
        if (undone) {
            onDeed.accept(Deed.of(Deed.Way.UNDONE, edit.orElseThrow(), marks.get(), before));
        }
        return undone;
    }

    /// Does the latest undone edit again.
    public boolean redo() {
        MarkSet before = marks.get();
        Optional<Edit> edit = Optional.ofNullable(letter.get()).flatMap(OpenLetter::redoable);
        boolean redone = change(OpenLetter::redo, () -> changedSince(before));
        if (redone) {
            onDeed.accept(Deed.of(Deed.Way.REDONE, edit.orElseThrow(), before, marks.get()));
        }
        return redone;
    }

    /// Brings the open letter back to how it was, as one edit; the reviewer stays where they are.
    ///
    /// @param earlier marks of the open letter
    /// @return whether anything changed
    boolean restore(MarkSet earlier) {
        Optional<Mark> place = focused();
        return change(
                open -> open.restore(earlier),
                () -> place.map(mark -> NextFocus.staying(mark, marks.get())).orElse(null));
    }

    private @Nullable MarkId changedSince(MarkSet before) {
        return NextFocus.ofChange(before, marks.get(), focus.get());
    }

    /// Notes that the open letter is done.
    public void finish() {
        OpenLetter open = letter.get();
        if (open != null && mayChange()) {
            // Done only once what was accepted last is on disk.
            saves.track(
                    saves.latest()
                            .thenCompose(_ -> session.setStatus(open.id(), ReviewStatus.DONE)));
            queue.done(open.id(), marks.get());
        }
    }

    /// Remembers the place in the open letter, as before another is opened or the window closes.
    public void leave() {
        OpenLetter open = letter.get();
        if (open != null && !session.isReadOnly()) {
            focused().ifPresent(mark -> open.leaveAt(mark.span().start()));
        }
    }

    private boolean change(
            Function<OpenLetter, Optional<CompletableFuture<LoggedEdit>>> door,
            Supplier<@Nullable MarkId> next) {
        OpenLetter open = letter.get();
        if (open == null || !mayChange()) {
            return false;
        }
        Optional<CompletableFuture<LoggedEdit>> write = door.apply(open);
        if (write.isEmpty()) {
            return false;
        }
        changes++;
        saves.track(write.get());
        marks.set(open.marks());
        queue.worked(open.id(), marks.get());
        focus.set(next.get());
        onChange.run();
        return true;
    }

    /// Whether the letter on the desk is this one and was edited after it was asked for again: what
    /// was read is then older than what is shown.
    private boolean isEditedSince(LetterId id, int edits) {
        OpenLetter open = letter.get();
        return open != null && open.id().equals(id) && edits != changes;
    }

    private void show(OpenLetter opened) {
        letter.set(opened);
        marks.set(opened.marks());
        focus.set(NextFocus.inOpened(opened.place(), opened.marks()));
        onChange.run();
        Runnable then = onceShown;
        onceShown = () -> {};
        then.run();
    }

    /// What is not on disk must not stay on the screen: the letter is read again.
    private void readAgain() {
        OpenLetter open = letter.get();
        if (open != null) {
            open(open.id());
        }
        refreshQueue();
    }
}
