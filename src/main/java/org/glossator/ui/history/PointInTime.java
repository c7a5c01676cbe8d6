package org.glossator.ui.history;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as a reviewer types it: a day (`2014-01-31`), a day with a time (`2014-01-31 10:42` or
/// `10:42:07`), or a time alone. It means the end of what was typed, so that a day is the whole
/// day.
final class PointInTime {

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:(\\d{4})-(\\d{1,2})-(\\d{1,2}))?(?:(?:^|[ T]+)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    private PointInTime() {}

    /// @param day the day of a time alone
    /// @return empty if it is no such time
    static Optional<Instant> parse(String typed, LocalDate day, ZoneId zone) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (typed.isBlank() || !parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate on =
                    parts.group(1) == null
                            ? day
                            : LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            Instant end =
                    parts.group(4) == null
                            ? on.plusDays(1).atStartOfDay(zone).toInstant()
                            : time(parts).atDate(on).atZone(zone).toInstant().plus(length(parts));
            return Optional.of(end.minusNanos(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher parts) {
        int seconds = parts.group(6) == null ? 0 : number(parts, 6);
        return LocalTime.of(number(parts, 4), number(parts, 5), seconds);
    }

    private static Duration length(Matcher parts) {
        return Duration.of(1, parts.group(6) == null ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
