package org.glossator.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;

/// Who has done the same letters.
///
/// @param done the letters that each person has done, those without any left out
record CommonWork(Map<String, Set<LetterId>> done) {

    static CommonWork of(Map<String, List<QueueEntry>> queues, Set<LetterId> closed) {
        Map<String, Set<LetterId>> done = new LinkedHashMap<>();
        queues.forEach((name, queue) -> {
            Set<LetterId> letters =
                    queue.stream()
                            .filter(entry -> entry.status() == ReviewStatus.DONE)
                            .map(QueueEntry::id)
                            .filter(id -> !closed.contains(id))
                            .collect(Collectors.toSet());
            if (!letters.isEmpty()) {
                done.put(name, letters);
            }
        });
        return new CommonWork(done);
    }

    /// All of them if they have a letter in common, otherwise the two who have the most.
    Optional<List<String>> group() {
        List<String> all = List.copyOf(done.keySet());
        if (all.size() > 1 && common(all) > 0) {
            return Optional.of(all);
        }
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pairs.add(List.of(all.get(i), all.get(j)));
            }
        }
        return pairs.stream()
                .filter(pair -> common(pair) > 0)
                .max(Comparator.comparingInt(this::common));
    }

    /// How many letters all of them have done.
    int common(List<String> names) {
        Set<LetterId> common = new HashSet<>(done.getOrDefault(names.getFirst(), Set.of()));
        names.forEach(name -> common.retainAll(done.getOrDefault(name, Set.of())));
        return common.size();
    }
}
