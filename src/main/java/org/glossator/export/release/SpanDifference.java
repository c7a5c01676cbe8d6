package org.glossator.export.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.glossator.export.ExportedSpan;
import org.glossator.export.SpanLines;
import org.jspecify.annotations.Nullable;

/// A span that is otherwise in one release than in the other.
///
/// @param before `null` if it was added
/// @param after `null` if it was removed
public record SpanDifference(
        Kind kind, @Nullable ExportedSpan before, @Nullable ExportedSpan after) {

    /// What became of it.
    public enum Kind {
        ADDED,
        REMOVED,
        /// Another label at the same place.
        RELABELLED,
        /// The same label at a place that overlaps the one before.
        RESIZED,
        /// Other attributes only.
        ATTRIBUTES,
        /// Another status, rule or confidence only.
        STATUS
    }

    /// The span as it is now, or as it was last.
    public ExportedSpan span() {
        ExportedSpan known = after == null ? before : after;
        if (known == null) {
            throw new IllegalStateException("a difference has a span on one side at least");
        }
        return known;
    }

    /// What differs between the spans of a letter, in reading order of what is there now. Each span
    /// is paired with the one that is nearest to it.
    static List<SpanDifference> between(List<ExportedSpan> before, List<ExportedSpan> after) {
        List<ExportedSpan> old = SpanLines.sorted(before);
        List<ExportedSpan> now = SpanLines.sorted(after);
        List<SpanDifference> found = new ArrayList<>();
        pair(old, now, ExportedSpan::equals, null, found);
        pair(
                old,
                now,
                (a, b) -> isAt(a, b) && isCalled(a, b) && sameAttributes(a, b),
                Kind.STATUS,
                found);
        pair(old, now, (a, b) -> isAt(a, b) && isCalled(a, b), Kind.ATTRIBUTES, found);
        pair(old, now, SpanDifference::isAt, Kind.RELABELLED, found);
        pair(
                old,
                now,
                (a, b) -> isCalled(a, b) && a.span().overlaps(b.span()),
                Kind.RESIZED,
                found);
        old.forEach(span -> found.add(new SpanDifference(Kind.REMOVED, span, null)));
        now.forEach(span -> found.add(new SpanDifference(Kind.ADDED, null, span)));
        found.sort((a, b) -> a.span().span().compareTo(b.span().span()));
        return found;
    }

    private static void pair(
            List<ExportedSpan> before,
            List<ExportedSpan> after,
            BiPredicate<ExportedSpan, ExportedSpan> alike,
            @Nullable Kind kind,
            List<SpanDifference> found) {
        for (ExportedSpan old : List.copyOf(before)) {
            for (ExportedSpan now : after) {
                if (alike.test(old, now)) {
                    before.remove(old);
                    after.remove(now);
                    if (kind != null) {
                        found.add(new SpanDifference(kind, old, now));
                    }
                    break;
                }
            }
        }
    }

    private static boolean isAt(ExportedSpan one, ExportedSpan other) {
        return one.span().equals(other.span());
    }

    private static boolean isCalled(ExportedSpan one, ExportedSpan other) {
        return one.label().equals(other.label());
    }

    private static boolean sameAttributes(ExportedSpan one, ExportedSpan other) {
        return one.attributes().equals(other.attributes());
    }
}
