package org.glossator.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.jspecify.annotations.Nullable;

/// Which letters of a project are meant, by how far the reviewer is with them.
///
/// @param since the first day on which they were last worked on, or `null` for any; UTC
/// @param until the last such day, or `null` for any
public record LetterChoice(
        Progress progress, @Nullable LocalDate since, @Nullable LocalDate until) {

    /// How far the reviewer is to be.
    public enum Progress {
        ALL,
        STARTED,
        DONE
    }

    /// @param workedOn when the reviewer last worked on each letter; others were never worked on
    Predicate<QueueEntry> on(Map<LetterId, OffsetDateTime> workedOn) {
        return entry -> reached(entry.status()) && inTime(workedOn.get(entry.id()));
    }

    private boolean reached(ReviewStatus status) {
        return switch (progress) {
            case ALL -> true;
            case STARTED -> status != ReviewStatus.NEW;
            case DONE -> status == ReviewStatus.DONE;
        };
    }

    private boolean inTime(@Nullable OffsetDateTime time) {
        if (since == null && until == null) {
            return true;
        }
        if (time == null) {
            return false;
        }
        LocalDate day = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
