package org.glossator.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// How long a period is in which work is counted.
public enum TimeStep {
    DAY,
    /// From Monday on, as ISO 8601 has it.
    WEEK,
    MONTH;

    private static final int MOST_DAYS = 31;
    private static final int MOST_WEEKS = 40;

    /// The shortest step by which work from one day to another is no more than some dozens of
    /// periods.
    static TimeStep over(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return DAY;
        }
        return ChronoUnit.WEEKS.between(first, last) < MOST_WEEKS ? WEEK : MONTH;
    }

    /// The day on which the period begins that the day is in.
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// The day on which the period after this one begins.
    ///
    /// @param begin of a period
    LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
        };
    }
}
