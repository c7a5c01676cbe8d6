package org.glossator.quality.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.quality.LabelledSpan;

/// Which labels overlap where.
final class Overlaps {

    /// In so many letters two labels must both occur before it means something that they overlap in
    /// one of them only.
    private static final int OFTEN = 10;

    private record Pair(String outer, String inner) {}

    private final Map<Pair, Set<Long>> letters = new HashMap<>();
    private final Map<Pair, Counted> overlapping = new HashMap<>();
    private final Map<Pair, Integer> together = new HashMap<>();

    /// @param spans in reading order
    void see(long letter, List<LabelledSpan> spans) {
        Map<String, Span> furthest = new TreeMap<>();
        for (LabelledSpan span : spans) {
            furthest.forEach((label, before) -> {
                if (before.end() > span.span().start()) {
                    note(new Pair(label, span.label()), letter, span.span());
                }
            });
            furthest.merge(span.label(), span.span(), (a, b) -> a.end() >= b.end() ? a : b);
        }
        for (String one : furthest.keySet()) {
            for (String other : furthest.keySet()) {
                together.merge(new Pair(one, other), 1, Integer::sum);
            }
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        letters.forEach((pair, where) -> {
            if (where.size() == 1 && together.get(pair) >= OFTEN) {
                findings.add(
                        new Finding.RareOverlap(
                                pair.outer(), pair.inner(), overlapping.get(pair).places()));
            }
        });
        return findings;
    }

    private void note(Pair pair, long letter, Span span) {
        Set<Long> where = letters.computeIfAbsent(pair, _ -> new HashSet<>());
        if (where.size() < 2) {
            where.add(letter);
            overlapping.computeIfAbsent(pair, _ -> new Counted()).see(letter, span);
        }
    }
}
