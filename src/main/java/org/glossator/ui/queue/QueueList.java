package org.glossator.ui.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.jspecify.annotations.Nullable;

/// Makes the list that is shown of all letters.
final class QueueList {

    private QueueList() {}

    /// @param only the letters that are shown, or `null` for all
    /// @param places their places; letters without one come behind, in the order of the list
    static ObservableList<QueueEntry> of(
            List<QueueEntry> letters, @Nullable Set<LetterId> only, Map<LetterId, Integer> places) {
        // The place in the upper half, where in the list in the lower: sorted without objects.
        long[] keys = new long[letters.size()];
        int size = 0;
        for (int i = 0; i < letters.size(); i++) {
            LetterId id = letters.get(i).id();
            if (only == null || only.contains(id)) {
                long place = places.isEmpty() ? 0 : places.getOrDefault(id, Integer.MAX_VALUE);
                keys[size++] = place << Integer.SIZE | i;
            }
        }
        Arrays.sort(keys, 0, size);
        List<QueueEntry> shown = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            shown.add(letters.get((int) keys[i]));
        }
        return FXCollections.observableList(shown);
    }
}
