package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossator.mark.Edit;
import org.glossator.store.BulkEdits.Part;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;

/// One going through the letters of a bulk, some letters a transaction.
final class BulkRun {

    /// Letters of one transaction, which waits once for the disk.
    private static final int LETTERS_AT_ONCE = 50;

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Workers workers;
    private final LoggedEdit.Kind kind;
    private final BulkId bulk;
    private final List<LetterId> left = new ArrayList<>();
    private int letters;
    private int added;
    private int accepted;
    private boolean stopped;

    BulkRun(
            ProjectStore store,
            Reviewer reviewer,
            Workers workers,
            LoggedEdit.Kind kind,
            BulkId bulk) {
        this.store = store;
        this.reviewer = reviewer;
        this.workers = workers;
        this.kind = kind;
        this.bulk = bulk;
    }

    /// @param change what is done to a letter, empty for nothing; asked on the writer's thread, so
    ///   that nothing is written between what it reads and what it gives
    <T> BulkReport over(List<T> targets, Function<T, Optional<Part>> change, Progress progress) {
        for (int from = 0; from < targets.size(); from += LETTERS_AT_ONCE) {
            if (progress.stopping()) {
                stopped = true;
                break;
            }
            int to = Math.min(targets.size(), from + LETTERS_AT_ONCE);
            List<T> some = targets.subList(from, to);
            workers.writeNow(() -> write(some.stream().map(change)));
            progress.at(to, targets.size());
        }
        return new BulkReport(bulk, letters, added, accepted, names(), stopped);
    }

    /// Notes a letter that is left as it is. To be called from the change.
    void leave(LetterId letter) {
        left.add(letter);
    }

    private int write(Stream<Optional<Part>> changes) {
        List<Part> parts = changes.flatMap(Optional::stream).toList();
        store.bulkEdits().append(bulk, reviewer, kind, parts);
        for (Part part : parts) {
            count(part.edit());
        }
        return parts.size();
    }

    private void count(Edit edit) {
        Edit done = kind == LoggedEdit.Kind.UNDO ? edit.inverse() : edit;
        List<Edit> steps = done instanceof Edit.Batch batch ? batch.edits() : List.of(done);
        letters += steps.isEmpty() ? 0 : 1;
        added += (int) steps.stream().filter(Edit.Add.class::isInstance).count();
        accepted += (int) steps.stream().filter(Edit.Accept.class::isInstance).count();
    }

    private List<String> names() {
        return left.stream().map(letter -> store.letter(letter).name()).toList();
    }
}
