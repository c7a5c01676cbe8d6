package org.glossator.export.split;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What goes out on a side.
///
/// @param labels the number of spans of each label
public record SideCount(int letters, long spans, SortedMap<String, Long> labels) {

    static final SideCount NONE = new SideCount(0, 0, new TreeMap<>());

    public SideCount {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    SideCount plus(Map<String, Integer> letter) {
        SortedMap<String, Long> sum = new TreeMap<>(labels);
        letter.forEach((label, n) -> sum.merge(label, (long) n, Long::sum));
        long more = letter.values().stream().mapToLong(Integer::longValue).sum();
        return new SideCount(letters + 1, spans + more, sum);
    }
}
