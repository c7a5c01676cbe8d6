package org.glossator.detect.date;

import static org.glossator.detect.date.CalendarDay.isFullYear;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Punctuation;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;

/// Years that stand alone: "in 2012", "2nd Edition (2004)", "Spine 2012", "2012-2013".
final class Years {

    private static final int NOTHING = -1;

    /// Before this no letter of a living worker needs a year; "1000" to "1929" are mostly counts.
    private static final int FIRST = 1930;

    private static final int LAST = 2039;

    private static final long MEASURE =
            Trait.set(
                    Trait.STRENGTH_UNIT, Trait.AMOUNT_UNIT, Trait.MEASURE, Trait.FORM, Trait.COUNT);
    private static final long BEFORE_YEAR = Trait.BEFORE_YEAR.bit();
    private static final long NUMBERED = Trait.set(Trait.LOCATOR, Trait.BEFORE_NUMBER);

    private final Tokens tokens;
    private final DateFinds dates;

    Years(Tokens tokens, DateFinds dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /// The token itself if it is a year, or -1.
    int at(int t) {
        if (!looksLikeYear(t) || standsInSomething(t) || isCounted(t)) {
            return NOTHING;
        }
        dates.add(
                inDateContext(t) ? Rule.DATE_YEAR : Rule.DATE_YEAR_LOOSE,
                t,
                t,
                tokens.number(t),
                0,
                0);
        return t;
    }

    private boolean looksLikeYear(int t) {
        if (tokens.length(t) != 4 || !tokens.isNumber(t)) {
            return false;
        }
        int year = tokens.number(t);
        boolean name =
                tokens.has(t + 1, Trait.MONTH.bit())
                        && tokens.capital(t + 1)
                        && !tokens.parted(t + 1)
                        && tokens.gap(t + 1) > Tokens.GLUED
                        && !yearBehind(t + 2);
        return year >= FIRST && year <= LAST && !name;
    }

    private boolean yearBehind(int t) {
        return tokens.length(t) == 4 && isFullYear(tokens.number(t));
    }

    /// Part of a telephone number, an amount, a case number, a code.
    private boolean standsInSomething(int t) {
        if (tokens.glued(t) && !mayStandBefore(t)) {
            return true;
        }
        if (!tokens.glued(t + 1)) {
            return false;
        }
        if (tokens.is(t + 1, '-') || tokens.is(t + 1, '/')) {
            boolean number = tokens.isNumber(t + 2) && tokens.glued(t + 2);
            return number && !isYearRange(t) || tokens.is(t + 1, '/') && !number;
        }
        boolean decimal = tokens.is(t + 1, '.') || tokens.is(t + 1, ',');
        return tokens.isWord(t + 1) && !tokens.capital(t + 1)
                || tokens.is(t + 1, '%')
                || decimal && tokens.isNumber(t + 2) && tokens.glued(t + 2);
    }

    private boolean isYearRange(int t) {
        int digits = tokens.length(t + 2);
        int second = tokens.number(t + 2);
        return digits == 4 && second >= FIRST && second <= LAST;
    }

    private boolean mayStandBefore(int t) {
        int before = t - 1;
        if (tokens.is(before, '-') || tokens.is(before, '/')) {
            boolean range = before - 1 == dates.lastToken();
            boolean mid = tokens.is(before, '-') && tokens.has(before - 1, BEFORE_YEAR);
            return range || mid;
        }
        if (tokens.is(before, '.')) {
            return tokens.isWord(before - 1);
        }
        if (tokens.is(before, ',')) {
            return !tokens.isNumber(before - 1) || tokens.length(before - 1) <= 2;
        }
        return tokens.is(before, '(')
                || tokens.is(before, '[')
                || tokens.is(before, '"')
                || tokens.is(before, ';')
                || tokens.is(before, ':')
                || tokens.is(before, Punctuation.LONG_DASH);
    }

    /// A number of something, or the number of something.
    private boolean isCounted(int t) {
        if (tokens.has(t + 1, MEASURE) && !tokens.parted(t + 1)) {
            return true;
        }
        return tokens.has(t - 1, NUMBERED) && !tokens.has(t - 1, BEFORE_YEAR)
                || tokens.is(t - 1, '#')
                || tokens.is(t - 1, '$')
                || tokens.is(t - 1, '.') && tokens.has(t - 2, Trait.BEFORE_NUMBER.bit());
    }

    private boolean inDateContext(int t) {
        if (tokens.has(t - 1, BEFORE_YEAR)) {
            return true;
        }
        boolean bracketed = tokens.is(t - 1, '(') && tokens.is(t + 1, ')');
        boolean listed = DateLists.separates(tokens, t - 1) && t - 2 == dates.lastToken();
        return bracketed || listed;
    }
}
