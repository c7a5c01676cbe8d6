package org.glossator.detect.date;

import static org.glossator.detect.date.CalendarDay.isDay;
import static org.glossator.detect.date.CalendarDay.isFullYear;
import static org.glossator.detect.date.CalendarDay.isMonth;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;

/// Dates in figures: month, day and year with one mark between them, ISO dates, month and year, and
/// the month and day of a list whose neighbour has the year.
final class NumericDates {

    private static final int NOTHING = -1;
    private static final long QUANTITY = Trait.set(Trait.STRENGTH_UNIT, Trait.AMOUNT_UNIT);
    private static final long MEASURE = QUANTITY | Trait.MEASURE.bit();
    private static final long LOCATOR = Trait.set(Trait.LOCATOR, Trait.BEFORE_NUMBER);
    private static final long SCORE = Trait.SCORE.bit();

    private final Tokens tokens;
    private final DateFinds dates;
    private final DateLists lists;

    NumericDates(Tokens tokens, DateFinds dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.lists = new DateLists(tokens, dates);
    }

    /// The last token of the date that begins at the number, or -1.
    int at(int t) {
        char mark = markBehind(t);
        if (mark == '\0') {
            return NOTHING;
        }
        boolean three = markBehind(t + 2) == mark;
        if (three && tokens.length(t + 4) <= 4) {
            return full(t, mark);
        }
        return three ? NOTHING : two(t, mark);
    }

    /// The mark that ties this number to the next one, or NUL.
    private char markBehind(int t) {
        if (!tokens.isNumber(t) || !tokens.isNumber(t + 2)) {
            return '\0';
        }
        int mark = tokens.word(t + 1);
        if (mark != '/' && mark != '-' && mark != '.') {
            return '\0';
        }
        boolean tied = tokens.glued(t + 1) && tokens.glued(t + 2);
        return tied || mark != '.' && broken(t) ? (char) mark : '\0';
    }

    /// A date that runs on in the next line, or that has a blank around its slashes.
    private boolean broken(int t) {
        byte before = tokens.gap(t + 1);
        byte behind = tokens.gap(t + 2);
        return before == Tokens.GLUED && behind >= Tokens.WRAPPED && tokens.is(t + 1, '/')
                || before == Tokens.GLUED && behind == Tokens.WRAPPED
                || tokens.is(t + 1, '/')
                        && Math.max(before, behind) == Tokens.SPACED
                        && (tokens.length(t + 2) == 4 || tokens.length(t + 4) == 4);
    }

    private int full(int t, char mark) {
        int end = t + 4;
        if (standsInSomething(t, end, mark) || tokens.has(end + 1, MEASURE)) {
            return NOTHING;
        }
        int first = tokens.number(t);
        int second = tokens.number(t + 2);
        int third = tokens.number(end);
        if (tokens.length(t) == 4) {
            if (isFullYear(first) && isDay(second, third) && tokens.length(end) <= 2) {
                dates.add(Rule.DATE_ISO, t, end, first, second, third);
                return end;
            }
            return NOTHING;
        }
        int year = CalendarDay.year(third, tokens.length(end));
        if (year < 0 || tokens.length(t) > 2 || tokens.length(t + 2) > 2) {
            return NOTHING;
        }
        if (tokens.length(end) == 2 && isScore(t)) {
            return NOTHING;
        }
        boolean dayFirst = first > 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        if (!isDay(month, day)) {
            return NOTHING;
        }
        dates.add(Rule.DATE_NUMERIC, t, end, year, month, day);
        if (mark != '.') {
            lists.before(t, mark, year);
        }
        return end;
    }

    private int two(int t, char mark) {
        int end = t + 2;
        if (tokens.length(t) > 2 || tokens.length(end) != 4) {
            return isoMonth(t, mark) ? end : lists.after(t, mark);
        }
        int month = tokens.number(t);
        int year = tokens.number(end);
        if (!isMonth(month) || !isFullYear(year) || tokens.has(t - 1, LOCATOR)) {
            return NOTHING;
        }
        if (standsInSomething(t, end, mark) || tokens.has(end + 1, MEASURE)) {
            return NOTHING;
        }
        if (mark == '.' && tokens.length(t) == 1 && !tokens.has(t - 1, Trait.BEFORE_YEAR.bit())) {
            return NOTHING;
        }
        dates.add(Rule.DATE_MONTH_YEAR, t, end, year, month, 0);
        return end;
    }

    private boolean isoMonth(int t, char mark) {
        int month = tokens.number(t + 2);
        if (mark != '-' || tokens.length(t) != 4 || tokens.length(t + 2) != 2) {
            return false;
        }
        if (!isFullYear(tokens.number(t)) || !isMonth(month)) {
            return false;
        }
        if (standsInSomething(t, t + 2, mark) || tokens.has(t + 3, MEASURE)) {
            return false;
        }
        dates.add(Rule.DATE_ISO, t, t + 2, tokens.number(t), month, 0);
        return true;
    }

    /// Whether the figures are part of something longer: a case number, a section, a fourth number.
    private boolean standsInSomething(int from, int to, char mark) {
        if (tokens.glued(from) && !mayStandBefore(from - 1, from, to)) {
            return true;
        }
        if (mark == '.' && tokens.has(from - 1, LOCATOR)) {
            return true;
        }
        if (!tokens.glued(to + 1)) {
            return false;
        }
        if (tokens.is(to + 1, '%')) {
            return true;
        }
        boolean number = tokens.isNumber(to + 2) && tokens.glued(to + 2);
        return number && tokens.is(to + 1, mark);
    }

    private boolean mayStandBefore(int before, int from, int to) {
        if (tokens.isWord(before)) {
            return tokens.length(before) > 1 && to - from == 4;
        }
        if (tokens.isNumber(before)) {
            return false;
        }
        if (tokens.is(before, '-') || tokens.is(before, '/') || tokens.is(before, '.')) {
            boolean list = before - 1 == dates.lastToken();
            boolean dash = tokens.is(before, '-') && !tokens.glued(before);
            boolean sentence = tokens.is(before, '.') && tokens.isWord(before - 1);
            return list || dash || sentence || tokens.gap(before) >= Tokens.SPACED;
        }
        return !tokens.is(before, '#') && !tokens.is(before, '$');
    }

    /// Grip strengths, scores and the like: three numbers of two digits that a date could be.
    private boolean isScore(int t) {
        for (int i = t - 1; i >= t - 5 && !tokens.parted(i + 1); i--) {
            if (tokens.has(i, SCORE)) {
                return true;
            }
        }
        return false;
    }
}
