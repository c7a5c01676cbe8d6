package org.glossator.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.mark.MarkSet;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.jspecify.annotations.Nullable;

/// The project's letters as the window lists them, in the order of their import; kept in step with
/// the edits on the open letter without reading the store again.
final class LetterQueue {

    private final ObservableList<QueueEntry> entries = FXCollections.observableArrayList();
    private final Map<LetterId, Integer> places = new HashMap<>();

    ObservableList<QueueEntry> entries() {
        return entries;
    }

    void set(List<QueueEntry> read) {
        places.clear();
        for (int i = 0; i < read.size(); i++) {
            places.put(read.get(i).id(), i);
        }
        entries.setAll(read);
    }

    /// A letter was worked on; one that is done stays so.
    void worked(LetterId id, MarkSet marks) {
        replace(id, marks, null);
    }

    void done(LetterId id, MarkSet marks) {
        replace(id, marks, ReviewStatus.DONE);
    }

    private void replace(LetterId id, MarkSet marks, @Nullable ReviewStatus status) {
        Integer place = places.get(id);
        if (place == null) {
            return;
        }
        QueueEntry entry = entries.get(place);
        entries.set(
                place,
                new QueueEntry(
                        id,
                        entry.name(),
                        status == null ? worked(entry.status()) : status,
                        entry.suggestions(),
                        marks.undecidedCount(),
                        marks.annotationCount()));
    }

    private static ReviewStatus worked(ReviewStatus before) {
        return switch (before) {
            case NEW, STARTED -> ReviewStatus.STARTED;
            case DONE -> ReviewStatus.DONE;
        };
    }
}
