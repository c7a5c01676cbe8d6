package org.glossator.export.release;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;

/// What a release, or a side of it, holds.
///
/// @param unlabelled how many letters have no span
/// @param labels the number of spans of each label
/// @param statuses the number of spans of each status
public record PartCount(
        long letters,
        long spans,
        long unlabelled,
        SortedMap<String, Long> labels,
        SortedMap<String, Long> statuses) {

    public static final PartCount NONE = new PartCount(0, 0, 0, new TreeMap<>(), new TreeMap<>());

    public PartCount {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }

    /// With one letter more.
    public PartCount plus(ExportedLetter letter) {
        SortedMap<String, Long> moreLabels = new TreeMap<>(labels);
        SortedMap<String, Long> moreStatuses = new TreeMap<>(statuses);
        for (ExportedSpan span : letter.spans()) {
            moreLabels.merge(span.label(), 1L, Long::sum);
            moreStatuses.merge(span.status().id(), 1L, Long::sum);
        }
        return new PartCount(
                letters + 1,
                spans + letter.spans().size(),
                unlabelled + (letter.spans().isEmpty() ? 1 : 0),
                moreLabels,
                moreStatuses);
    }
}
