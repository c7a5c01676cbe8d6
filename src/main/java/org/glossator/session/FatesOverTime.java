package org.glossator.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What reviewers made of suggestions, by the day on which they made of each what stands now.
///
/// @param days what was decided, in no particular order within a day
public record FatesOverTime(SortedMap<LocalDate, List<Count>> days) {

    public static final FatesOverTime NONE = new FatesOverTime(new TreeMap<>());

    /// How often a label and a rule met a fate on a day.
    ///
    /// @param counts with nothing undecided
    public record Count(String label, String rule, FateCounts counts) {}

    /// What is counted.
    public sealed interface Of {

        record All() implements Of {}

        record Label(String id) implements Of {}

        record Rule(String id) implements Of {}

        /// The name of what is counted; empty for all.
        default String name() {
            return switch (this) {
                case All() -> "";
                case Label(String id) -> id;
                case Rule(String id) -> id;
            };
        }

        private boolean holds(Count count) {
            return switch (this) {
                case All() -> true;
                case Label(String id) -> count.label().equals(id);
                case Rule(String id) -> count.rule().equals(id);
            };
        }
    }

    /// What was decided from one day on until the next period begins.
    public record Period(LocalDate from, FateCounts counts) {}

    public FatesOverTime {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /// All that can be counted: everything, each label, each rule, by name.
    public List<Of> parts() {
        SortedSet<String> labels = new TreeSet<>();
        SortedSet<String> rules = new TreeSet<>();
        days.values()
                .forEach(counts ->
                        counts.forEach(count -> {
                            labels.add(count.label());
                            rules.add(count.rule());
                        }));
        List<Of> parts = new ArrayList<>(List.of(new Of.All()));
        labels.forEach(label -> parts.add(new Of.Label(label)));
        rules.forEach(rule -> parts.add(new Of.Rule(rule)));
        return parts;
    }

    /// How long the periods are: by the length of the whole work, so that they can be told apart.
    public TimeStep step() {
        return days.isEmpty() ? TimeStep.DAY : TimeStep.over(days.firstKey(), days.lastKey());
    }

    /// What was decided in each period, the oldest first. Those in which nothing was are there too.
    public List<Period> periods(Of of) {
        if (days.isEmpty()) {
            return List.of();
        }
        TimeStep step = step();
        SortedMap<LocalDate, FateCounts> periods = new TreeMap<>();
        for (LocalDate from = step.begin(days.firstKey());
                !from.isAfter(days.lastKey());
                from = step.next(from)) {
            periods.put(from, FateCounts.none(of.name()));
        }
        for (Map.Entry<LocalDate, List<Count>> day : days.entrySet()) {
            for (Count count : day.getValue()) {
                if (of.holds(count)) {
                    periods.merge(step.begin(day.getKey()), count.counts(), FateCounts::plus);
                }
            }
        }
        return periods.entrySet().stream()
                .map(period -> new Period(period.getKey(), period.getValue()))
                .toList();
    }
}
