package org.glossator.detect.date;

import static org.glossator.detect.date.CalendarDay.isDay;
import static org.glossator.detect.date.CalendarDay.isFullYear;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Dates with a month's name: month, day and year in any order, with or without commas, the day as
/// an ordinal, lists of days, and months that share a year.
final class NamedDates {

    private static final int NOTHING = -1;
    private static final int LONGEST = 12;
    private static final long MONTH = Trait.MONTH.bit();
    private static final long MEASURE =
            Trait.set(Trait.STRENGTH_UNIT, Trait.AMOUNT_UNIT, Trait.MEASURE, Trait.FORM);

    private final Tokens tokens;
    private final DateFinds dates;
    private final Pending pending;

    NamedDates(Tokens tokens, DateFinds dates) {
        this.tokens = tokens;
        this.dates = dates;
        pending = new Pending(tokens, dates);
    }

    /// The last token of the date whose month's name this is, or -1.
    int at(int t) {
        if (!isName(t)) {
            return NOTHING;
        }
        int month = tokens.value(t);
        int dayFirst = dayBefore(t);
        if (dayFirst >= 0) {
            int year = yearAt(behindComma(t + 1));
            if (year >= 0) {
                return dated(dayFirst, year, month, tokens.number(dayFirst));
            }
        }
        int behind = tokens.is(t + 1, '.') ? t + 2 : t + 1;
        int year = yearAt(behindOf(behindComma(behind)));
        if (year < 0 && tokens.is(behind, '-') && tokens.glued(behind)) {
            year = yearAt(behind + 1);
        }
        if (year >= 0 && !isDayOfList(year)) {
            return dated(t, year, month, 0);
        }
        if (tokens.isNumber(behind) && isDay(month, tokens.number(behind))) {
            return withDay(t, behind, month);
        }
        if (yearBefore(t)) {
            dates.add(Rule.DATE_NAMED, t - 1, t, tokens.number(t - 1), month, 0);
            return t;
        }
        if (dayFirst >= 0 && hasOrdinal(dayFirst)) {
            return pending.hold(dayFirst, t, month, tokens.number(dayFirst));
        }
        return pending.hold(t, t, month, 0);
    }

    /// Settles what still waits for a year at the end of the text.
    void finish() {
        pending.giveUp();
    }

    /// "May" and "March" begin sentences and are verbs; they must look like names.
    private boolean isName(int t) {
        boolean verb =
                tokens.is(t, Word.MAY)
                        || tokens.is(t, Word.MARCH)
                        || tokens.is(t, Word.MAR)
                        || tokens.is(t, Word.DEC)
                        || tokens.is(t, Word.SEP);
        return !verb || tokens.capital(t);
    }

    private int dated(int from, int yearToken, int month, int day) {
        int year = year(yearToken);
        pending.resolve(from, year, month);
        Rule rule = day > 0 ? Rule.DATE_NAMED : Rule.DATE_NAMED_MONTH;
        dates.add(rule, from, yearToken, year, month, day);
        return yearToken;
    }

    /// A month with its day: with the year behind it, or behind further days, or before it.
    private int withDay(int t, int dayToken, int month) {
        if (yearBefore(t)) {
            int year = tokens.number(t - 1);
            dates.add(Rule.DATE_NAMED, t - 1, dayToken, year, month, tokens.number(dayToken));
            return dayToken;
        }
        int[] days = new int[LONGEST];
        int count = 0;
        int next = dayToken;
        int last;
        do {
            days[count++] = next;
            last = endOfDay(next);
            int year = yearAt(behindOf(behindComma(last + 1)));
            if (year >= 0) {
                return list(t, days, count, month, year);
            }
            next = nextDay(last + 1, month);
        } while (next >= 0 && count < LONGEST);
        last = endOfDay(dayToken);
        if (tokens.has(last + 1, MEASURE) || tokens.is(last + 1, '/') || tokens.is(last + 1, '%')) {
            return NOTHING;
        }
        return pending.hold(t, last, month, tokens.number(dayToken));
    }

    private int list(int t, int[] days, int count, int month, int yearToken) {
        int year = year(yearToken);
        pending.resolve(t, year, month);
        for (int i = 0; i < count; i++) {
            int from = i == 0 ? t : days[i];
            int to = i == count - 1 ? yearToken : endOfDay(days[i]);
            Rule rule = count == 1 ? Rule.DATE_NAMED : Rule.DATE_LIST;
            dates.add(rule, from, to, year, month, tokens.number(days[i]));
        }
        return yearToken;
    }

    /// The next day of a list of days, or -1.
    private int nextDay(int t, int month) {
        int at = t;
        while (at < t + 2 && DateLists.separates(tokens, at)) {
            at++;
        }
        boolean day =
                at > t
                        && tokens.isNumber(at)
                        && tokens.length(at) <= 2
                        && isDay(month, tokens.number(at));
        return day && !tokens.is(at + 1, '/') ? at : NOTHING;
    }

    /// The day in front of a month's name ("24 May", "2nd of June", "05-JAN"), or -1.
    private int dayBefore(int t) {
        int at = t - 1;
        if (tokens.is(at, Word.OF) || tokens.is(at, '-') && tokens.glued(at) && tokens.glued(t)) {
            at--;
        }
        if (tokens.is(at, Word.DAY)) {
            at--;
        }
        if (isOrdinalEnding(at)) {
            at--;
        }
        boolean day =
                at >= 0
                        && at > dates.lastToken()
                        && tokens.isNumber(at)
                        && tokens.length(at) <= 2
                        && isDay(tokens.value(t), tokens.number(at));
        return day && !(tokens.glued(at) && !tokens.is(at - 1, '(')) ? at : NOTHING;
    }

    private boolean hasOrdinal(int day) {
        return isOrdinalEnding(day + 1);
    }

    private int endOfDay(int day) {
        return isOrdinalEnding(day + 1) ? day + 1 : day;
    }

    private boolean isOrdinalEnding(int t) {
        return tokens.glued(t)
                && (tokens.is(t, Word.ST)
                        || tokens.is(t, Word.ND)
                        || tokens.is(t, Word.RD)
                        || tokens.is(t, Word.TH))
                && tokens.isNumber(t - 1);
    }

    private int behindComma(int t) {
        return tokens.is(t, ',') || tokens.is(t, '.') || tokens.is(t, '-') && tokens.glued(t)
                ? t + 1
                : t;
    }

    private int behindOf(int t) {
        return tokens.is(t, Word.OF) ? t + 1 : t;
    }

    /// The token itself if it is a year, of four digits or of two behind an apostrophe; or -1.
    private int yearAt(int t) {
        if (tokens.is(t, '\'') && tokens.isNumber(t + 1) && tokens.length(t + 1) == 2) {
            return t + 1;
        }
        if (tokens.length(t) == 4 && isFullYear(tokens.number(t))) {
            return tokens.has(t + 1, MEASURE) ? NOTHING : t;
        }
        boolean dashed = tokens.is(t - 1, '-') && tokens.glued(t - 1) && tokens.glued(t);
        return dashed
                        && tokens.has(t - 2, MONTH)
                        && tokens.is(t - 3, '-')
                        && tokens.isNumber(t)
                        && tokens.length(t) == 2
                ? t
                : NOTHING;
    }

    private int year(int t) {
        return CalendarDay.year(tokens.number(t), tokens.length(t));
    }

    /// "January 8, 2013" must not be read as January of the year 8.
    private boolean isDayOfList(int t) {
        return tokens.length(t) < 4 && !tokens.is(t - 1, '\'');
    }

    /// "2017 Jun 9": the year in front, as journals write it.
    private boolean yearBefore(int t) {
        return tokens.length(t - 1) == 4
                && tokens.gap(t) <= Tokens.WRAPPED
                && t - 1 > dates.lastToken()
                && isFullYear(tokens.number(t - 1));
    }
}
