package org.glossator.ui.shell;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.mark.Annotation;
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
    private final Clock clock;
    private final ObservableList<QueueEntry> queue = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OpenLetter> letter =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MarkSet> marks =
            new ReadOnlyObjectWrapper<>(MarkSet.of(List.of()));
    private final ReadOnlyObjectWrapper<@Nullable MarkId> focus = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private Runnable onChange = () -> {};
    private int pending;
    private CompletableFuture<?> latest = CompletableFuture.completedFuture(null);
    private @Nullable LetterId wanted;

    /// @param window runs on the window's thread
    public Desk(ProjectSession session, Executor window, Clock clock) {
        this.session = session;
        this.window = window;
        this.clock = clock;
        queue.setAll(session.queue());
    }

    public ProjectSession session() {
        return session;
    }

    public ObservableList<QueueEntry> queue() {
        return queue;
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
        return saved.getReadOnlyProperty();
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

    /// Reads the queue again, as after an import; opens the first letter if none is open.
    public void refreshQueue() {
        session.queueLater()
                .whenCompleteAsync(
                        (entries, failure) -> {
                            if (failure != null) {
                                unread(failure);
                                return;
                            }
                            queue.setAll(entries);
                            if (letter.get() == null && !entries.isEmpty()) {
                                open(entries.getFirst().id());
                            }
                        },
                        window);
    }

    /// Opens a letter; of several asked for in a row only the last is shown.
    public void open(LetterId id) {
        wanted = id;
        leave();
        session.open(id)
                .whenCompleteAsync(
                        (opened, failure) -> {
                            if (failure != null) {
                                unread(failure);
                            } else if (id.equals(wanted)) {
                                show(opened);
                            }
                        },
                        window);
    }

    /// Applies an edit to the open letter and focuses what it made.
    public void apply(Edit edit) {
        change(open -> Optional.of(open.apply(edit)), () -> result(edit));
    }

    /// Applies an edit and focuses the given mark instead of what the edit made.
    public void apply(Edit edit, @Nullable MarkId next) {
        change(open -> Optional.of(open.apply(edit)), () -> next);
    }

    /// Undoes the latest edit.
    public boolean undo() {
        MarkSet before = marks.get();
        return change(OpenLetter::undo, () -> changed(before));
    }

    /// Does the latest undone edit again.
    public boolean redo() {
        MarkSet before = marks.get();
        return change(OpenLetter::redo, () -> changed(before));
    }

    /// Notes that the open letter is done.
    public void finish() {
        OpenLetter open = letter.get();
        if (open != null) {
            // Done only once what was accepted last is on disk.
            track(latest.thenCompose(_ -> session.setStatus(open.id(), ReviewStatus.DONE)));
            replaceEntry(open.id(), ReviewStatus.DONE);
        }
    }

    /// Remembers the place in the open letter, as before another is opened or the window closes.
    public void leave() {
        OpenLetter open = letter.get();
        if (open != null) {
            focused().ifPresent(mark -> open.leaveAt(mark.span().start()));
        }
    }

    private boolean change(
            Function<OpenLetter, Optional<CompletableFuture<LoggedEdit>>> door,
            Supplier<@Nullable MarkId> next) {
        OpenLetter open = letter.get();
        if (open == null) {
            return false;
        }
        Optional<CompletableFuture<LoggedEdit>> write = door.apply(open);
        if (write.isEmpty()) {
            return false;
        }
        track(write.get());
        marks.set(open.marks());
        replaceEntry(open.id(), null);
        focus.set(next.get());
        onChange.run();
        return true;
    }

    private void show(OpenLetter opened) {
        letter.set(opened);
        marks.set(opened.marks());
        focus.set(at(opened.place(), opened.marks()));
        onChange.run();
    }

    /// The mark at the place where the reviewer was, or the first one that waits.
    private static @Nullable MarkId at(int place, MarkSet marks) {
        return marks.visible().stream()
                .filter(mark -> place > 0 && mark.span().start() == place)
                .findFirst()
                .map(Mark::id)
                .orElseGet(() -> first(marks));
    }

    private static @Nullable MarkId first(MarkSet marks) {
        return marks.undecided().stream()
                .<Mark>map(suggestion -> suggestion)
                .findFirst()
                .or(() -> marks.visible().stream().findFirst())
                .map(Mark::id)
                .orElse(null);
    }

    private void track(CompletableFuture<?> write) {
        pending++;
        latest = write;
        saved.set(new SaveState.Saving());
        write.whenCompleteAsync(
                (_, failure) -> {
                    pending--;
                    if (failure != null) {
                        failed(failure);
                    } else if (pending == 0 && !(saved.get() instanceof SaveState.Failed)) {
                        saved.set(new SaveState.Saved(clock.instant()));
                    }
                },
                window);
    }

    /// What is not on disk must not stay on the screen: the letter is read again.
    private void failed(Throwable failure) {
        saved.set(new SaveState.Failed(reason(failure)));
        OpenLetter open = letter.get();
        if (open != null) {
            open(open.id());
        }
        refreshQueue();
    }

    /// @param status the new one, or `null` for that of a letter that was worked on
    private void replaceEntry(LetterId id, @Nullable ReviewStatus status) {
        for (int i = 0; i < queue.size(); i++) {
            QueueEntry entry = queue.get(i);
            if (entry.id().equals(id)) {
                MarkSet now = marks.get();
                queue.set(
                        i,
                        new QueueEntry(
                                id,
                                entry.name(),
                                status == null ? worked(entry.status()) : status,
                                entry.suggestions(),
                                now.undecidedCount(),
                                now.annotationCount()));
                return;
            }
        }
    }

    private static ReviewStatus worked(ReviewStatus before) {
        return switch (before) {
            case NEW, STARTED -> ReviewStatus.STARTED;
            case DONE -> ReviewStatus.DONE;
        };
    }

    /// The first mark that is not as it was, so that the eye goes where the change is.
    private @Nullable MarkId changed(MarkSet before) {
        Set<Mark> known = new HashSet<>(before.visible());
        for (Mark mark : marks.get().visible()) {
            if (!known.contains(mark)) {
                return mark.id();
            }
        }
        MarkId id = focus.get();
        return id != null && marks.get().visible(id).isPresent() ? id : null;
    }

    private @Nullable MarkId result(Edit edit) {
        return switch (edit) {
            case Edit.Accept(MarkId _, Annotation annotation) -> annotation.id();
            case Edit.Add(Annotation annotation) -> annotation.id();
            case Edit.Remove _, Edit.Reject _ -> null;
            case Edit.Reopen reopen -> reopen.suggestion();
            case Edit.Relabel relabel -> relabel.annotation();
            case Edit.Resize resize -> resize.annotation();
            case Edit.SetAttribute set -> set.annotation();
            case Edit.Batch batch ->
                    batch.edits().isEmpty() ? null : result(batch.edits().getLast());
        };
    }

    /// That something was not saved is the worse news, and stays.
    private void unread(Throwable failure) {
        if (!(saved.get() instanceof SaveState.Failed)) {
            saved.set(new SaveState.Unread(reason(failure)));
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return String.valueOf(cause.getMessage());
    }
}
