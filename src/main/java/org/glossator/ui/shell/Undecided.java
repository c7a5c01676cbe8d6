package org.glossator.ui.shell;

import java.util.function.Predicate;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;

/// How many suggestions wait for a decision, as the queue has it.
record Undecided(Desk desk) {

    long in(boolean doneOnly) {
        Predicate<QueueEntry> counts =
                doneOnly ? entry -> entry.status() == ReviewStatus.DONE : _ -> true;
        return desk.queue().stream().filter(counts).mapToLong(QueueEntry::undecided).sum();
    }
}
