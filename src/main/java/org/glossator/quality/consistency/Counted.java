package org.glossator.quality.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.letter.Span;

/// How often something was seen, and where first.
final class Counted {

    private static final int MOST_PLACES = 50;

    private final List<Place> places = new ArrayList<>(1);
    private long count;

    void see(long letter, Span span) {
        count++;
        if (places.size() < MOST_PLACES) {
            places.add(new Place(letter, span));
        }
    }

    long count() {
        return count;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    static SortedMap<String, Long> counts(Map<String, Counted> seen) {
        SortedMap<String, Long> counts = new TreeMap<>();
        seen.forEach((name, counted) -> counts.put(name, counted.count()));
        return counts;
    }

    /// The places of all but the most frequent.
    static List<Place> rarer(Map<String, Counted> seen) {
        return seen.values().stream()
                .sorted(Comparator.comparingLong(Counted::count).reversed())
                .skip(1)
                .flatMap(counted -> counted.places.stream())
                .sorted(Comparator.comparingLong(Place::letter).thenComparing(Place::span))
                .toList();
    }
}
