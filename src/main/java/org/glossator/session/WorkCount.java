package org.glossator.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.glossator.mark.Suggestion;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// Counts what became of suggestions, letter after letter. Used by one thread.
final class WorkCount {

    private static final Comparator<FateCounts> LEAST_PRECISE =
            Comparator.comparing((FateCounts rule) -> rule.decided() == 0)
                    .thenComparing(FateCounts::precision)
                    .thenComparing(FateCounts::name);

    private final ZoneId zone;
    private final SortedMap<String, FateCounts> labels = new TreeMap<>();
    private final SortedMap<String, FateCounts> rules = new TreeMap<>();
    private final SortedMap<LocalDate, Map<Key, FateCounts>> days = new TreeMap<>();

    private record Key(String label, String rule) {}

    /// What somebody made of a letter's suggestions.
    private record Maker(Function<Suggestion, SuggestionFate> fates, FateTimes times) {}

    WorkCount(ZoneId zone) {
        this.zone = zone;
    }

    /// @param logs what each reviewer did to the letter
    void add(ScannedLetter letter, Function<Reviewer, List<LoggedEdit>> logs) {
        List<Maker> makers =
                letter.layers().stream()
                        .filter(layer -> layer.status() != ReviewStatus.NEW)
                        .map(layer ->
                                new Maker(
                                        SuggestionFate.in(layer.marks()),
                                        new FateTimes(logs.apply(layer.reviewer()), layer.marks())))
                        .toList();
        for (Suggestion suggestion : letter.layers().getFirst().marks().suggestions()) {
            add(suggestion, makers);
        }
    }

    private void add(Suggestion suggestion, List<Maker> makers) {
        boolean decided = false;
        for (Maker maker : makers) {
            SuggestionFate fate = maker.fates().apply(suggestion);
            if (fate != SuggestionFate.UNDECIDED) {
                decided = true;
                add(suggestion, fate);
                maker.times().of(suggestion).ifPresent(at -> add(suggestion, fate, at));
            }
        }
        if (!decided) {
            add(suggestion, SuggestionFate.UNDECIDED);
        }
    }

    private void add(Suggestion suggestion, SuggestionFate fate) {
        add(labels, suggestion.label(), fate);
        add(rules, suggestion.rule(), fate);
    }

    private void add(Suggestion suggestion, SuggestionFate fate, Instant at) {
        Map<Key, FateCounts> day =
                days.computeIfAbsent(LocalDate.ofInstant(at, zone), _ -> new HashMap<>());
        Key key = new Key(suggestion.label(), suggestion.rule());
        day.put(key, day.getOrDefault(key, FateCounts.none(key.rule())).plus(fate));
    }

    private static void add(Map<String, FateCounts> counts, String name, SuggestionFate fate) {
        counts.put(name, counts.getOrDefault(name, FateCounts.none(name)).plus(fate));
    }

    WorkReport report() {
        SortedMap<LocalDate, List<FatesOverTime.Count>> overTime = new TreeMap<>();
        days.forEach((day, counts) -> {
            List<FatesOverTime.Count> all = new ArrayList<>();
            counts.forEach((key, count) ->
                    all.add(new FatesOverTime.Count(key.label(), key.rule(), count)));
            overTime.put(day, List.copyOf(all));
        });
        return new WorkReport(
                List.copyOf(labels.values()),
                rules.values().stream().sorted(LEAST_PRECISE).toList(),
                new FatesOverTime(overTime));
    }
}
