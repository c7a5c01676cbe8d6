package org.glossator.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What goes away when an open project is closed: the note that it is open or, of one that is only
/// read, the copy.
///
/// @param file the project's file as people know it
/// @param leftBy who held it last and never let go
final class ProjectHold implements AutoCloseable {

    private final Path file;
    private final @Nullable Holder holder;
    private final @Nullable Holder leftBy;
    private final @Nullable ScratchCopy copy;

    private ProjectHold(
            Path file,
            @Nullable Holder holder,
            @Nullable Holder leftBy,
            @Nullable ScratchCopy copy) {
        this.file = file;
        this.holder = holder;
        this.leftBy = leftBy;
        this.copy = copy;
    }

    /// Notes that this process has the project open. Only for whoever has H2's lock on the file.
    static ProjectHold forWork(Path file, Holder holder) {
        OpenNote note = OpenNote.of(file);
        Holder before = note.read().filter(one -> !one.isThisProcess()).orElse(null);
        note.write(holder);
        return new ProjectHold(file, holder, before, null);
    }

    static ProjectHold toRead(Path file, ScratchCopy copy) {
        return new ProjectHold(file, null, null, copy);
    }

    Path file() {
        return file;
    }

    boolean isReadOnly() {
        return copy != null;
    }

    Optional<Holder> leftOpenBy() {
        return Optional.ofNullable(leftBy);
    }

    @Override
    public void close() {
        if (holder != null) {
            OpenNote.of(file).remove(holder);
        }
        if (copy != null) {
            copy.close();
        }
    }
}
