package org.glossator.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.glossator.query.Context;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;

/// What stands at places of letters, and around them.
public final class WordsAround {

    private final ProjectStore store;
    private final Workers workers;

    WordsAround(ProjectStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    /// Reads each of the letters once, on a thread of its own.
    public CompletableFuture<Map<LetterPlace, Context>> read(Collection<LetterPlace> places) {
        Map<LetterId, List<LetterPlace>> byLetter =
                places.stream().collect(Collectors.groupingBy(LetterPlace::letter));
        return workers.readLater(() -> {
            Map<LetterPlace, Context> found = new HashMap<>();
            byLetter.forEach((letter, there) -> {
                String text = store.letter(letter).text();
                there.forEach(place -> found.put(place, Context.of(place.span(), text)));
            });
            return found;
        });
    }
}
