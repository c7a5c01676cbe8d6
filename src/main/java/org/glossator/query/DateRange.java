package org.glossator.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days from one to another, both in it; either may be missing, but not both.
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String DOTS = "..";
    private static final int LAST_YEAR = 9999;

    /// Reads `2013`, `2013-05`, `2013-05-17`, `2013..2014`, `2013-05..`, `..2014`, `<2014`,
    /// `<=2014`, `>2013` and `>=2013`. A year stands for all of its days.
    ///
    /// @return empty if it is none of these
    public static Optional<DateRange> parse(String text) {
        return read(text).filter(range -> isWritable(range.from) && isWritable(range.to));
    }

    private static Optional<DateRange> read(String text) {
        int dots = text.indexOf(DOTS);
        if (dots >= 0) {
            return between(text.substring(0, dots), text.substring(dots + DOTS.length()));
        }
        boolean orEqual = text.length() > 1 && text.charAt(1) == '=';
        String bound = text.substring(Math.min(text.length(), orEqual ? 2 : 1));
        if (text.startsWith("<")) {
            return days(bound)
                    .map(days ->
                            new DateRange(null, orEqual ? days.to : day(days.from).minusDays(1)));
        }
        if (text.startsWith(">")) {
            return days(bound)
                    .map(days ->
                            new DateRange(orEqual ? days.from : day(days.to).plusDays(1), null));
        }
        return days(text);
    }

    /// Whether all days of the value lie in the range; a value is a date, a month or a year.
    public boolean holds(String value) {
        return days(value.strip())
                .filter(days -> from == null || !day(days.from).isBefore(from))
                .filter(days -> to == null || !day(days.to).isAfter(to))
                .isPresent();
    }

    /// The range as it is written in a query.
    public String format() {
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from) + DOTS + (to == null ? "" : to);
    }

    private static Optional<DateRange> between(String first, String last) {
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateRange> start = days(first);
        Optional<DateRange> end = days(last);
        boolean readable =
                (first.isEmpty() || start.isPresent()) && (last.isEmpty() || end.isPresent());
        return readable
                ? Optional.of(
                        new DateRange(
                                start.map(DateRange::from).orElse(null),
                                end.map(DateRange::to).orElse(null)))
                : Optional.empty();
    }

    private static Optional<DateRange> days(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) == null) {
                return Optional.of(
                        new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new DateRange(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isWritable(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("a day has both ends");
        }
        return day;
    }
}
