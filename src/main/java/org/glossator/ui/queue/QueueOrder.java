package org.glossator.ui.queue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;

/// In which order the queue shows its letters.
public enum QueueOrder {
    IMPORTED,
    /// Those with most left to decide first.
    UNDECIDED,
    /// Those with the least certain suggestion first.
    DOUBTFUL,
    /// Shuffled, and for one seed always the same.
    RANDOM;

    /// The key of its name in the bundle.
    public String text() {
        return "queue.order." + name().toLowerCase(Locale.ROOT);
    }

    /// The place of each letter in this order as the letters are now. Letters that change or come
    /// in later do not move the others about.
    ///
    /// @param letters in the order of their import
    /// @param doubts the lowest confidence that waits for a decision, of letters that have one
    /// @param seed the same for the same shuffling
    public Map<LetterId, Integer> places(
            List<QueueEntry> letters, Map<LetterId, Double> doubts, long seed) {
        List<LetterId> ids =
                switch (this) {
                    case IMPORTED -> letters.stream().map(QueueEntry::id).toList();
                    case UNDECIDED ->
                            sorted(letters, Comparator.comparing(entry -> -entry.undecided()));
                    case DOUBTFUL ->
                            sorted(
                                    letters,
                                    Comparator.comparing(entry ->
                                            doubts.getOrDefault(
                                                    entry.id(), Double.POSITIVE_INFINITY)));
                    case RANDOM -> shuffled(letters, seed);
                };
        Map<LetterId, Integer> places = HashMap.newHashMap(ids.size());
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private static List<LetterId> sorted(List<QueueEntry> letters, Comparator<QueueEntry> by) {
        return letters.stream().sorted(by).map(QueueEntry::id).toList();
    }

    /// Each letter draws its own lot, so that letters that come in later leave the order of the
    /// others as it was.
    private static List<LetterId> shuffled(List<QueueEntry> letters, long seed) {
        Map<LetterId, Long> lots = HashMap.newHashMap(letters.size());
        letters.forEach(entry ->
                lots.put(entry.id(), new Random(seed * 31 + entry.id().value()).nextLong()));
        return sorted(letters, Comparator.comparing(entry -> lots.get(entry.id())));
    }
}
