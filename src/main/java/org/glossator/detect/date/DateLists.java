package org.glossator.detect.date;

import static org.glossator.detect.date.CalendarDay.isDay;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Punctuation;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Lists and ranges of dates in figures, in which one date has the year for all: "1/5, 2/7 and
/// 3/9/2014".
final class DateLists {

    private static final int NOTHING = -1;
    private static final int LONGEST = 12;
    private static final long SCORE = Trait.SCORE.bit();

    private final Tokens tokens;
    private final DateFinds dates;

    DateLists(Tokens tokens, DateFinds dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /// Whether the token stands between two members of a list.
    static boolean separates(Tokens tokens, int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '-')
                || tokens.is(t, '&')
                || tokens.is(t, Punctuation.LONG_DASH)
                || joins(tokens, t);
    }

    /// Whether the token is a word that joins members of a list or the ends of a range.
    static boolean joins(Tokens tokens, int t) {
        return tokens.is(t, Word.AND)
                || tokens.is(t, Word.TO)
                || tokens.is(t, Word.THROUGH)
                || tokens.is(t, Word.THRU)
                || tokens.is(t, Word.UNTIL)
                || tokens.is(t, Word.OR);
    }

    /// Gives the year to those month-and-day pairs that stand before the date.
    void before(int t, char mark, int year) {
        int from = t;
        for (int i = 0; i < LONGEST; i++) {
            int separator = from - 1;
            if (!separates(tokens, separator)) {
                return;
            }
            if (tokens.is(separator - 1, ',')) {
                separator--;
            }
            int first = separator - 3;
            if (!isMonthAndDay(first, mark) || isScore(first)) {
                return;
            }
            add(first, year);
            from = first;
        }
    }

    /// The last token of the month-and-day pair that follows a full date with "and" or "to"
    /// between, or -1.
    int after(int t, char mark) {
        if (dates.lastToken() != t - 2 || mark == '.' || dates.lastYear() == 0) {
            return NOTHING;
        }
        boolean joined = joins(tokens, t - 1) || tokens.is(t - 1, '&') || tokens.is(t - 1, '-');
        if (!joined || !isMonthAndDay(t, mark) || tokens.has(t + 3, SCORE)) {
            return NOTHING;
        }
        if (tokens.is(t + 3, Word.PAIN)) {
            return NOTHING;
        }
        add(t, dates.lastYear());
        return t + 2;
    }

    private void add(int t, int year) {
        dates.add(Rule.DATE_LIST, t, t + 2, year, tokens.number(t), tokens.number(t + 2));
    }

    private boolean isMonthAndDay(int t, char mark) {
        return tokens.isNumber(t)
                && tokens.is(t + 1, mark)
                && tokens.isNumber(t + 2)
                && tokens.glued(t + 1)
                && tokens.glued(t + 2)
                && tokens.length(t) <= 2
                && tokens.length(t + 2) <= 2
                && !tokens.is(t - 1, mark)
                && !(tokens.glued(t) && tokens.isWord(t - 1))
                && isDay(tokens.number(t), tokens.number(t + 2));
    }

    private boolean isScore(int t) {
        for (int i = t - 1; i >= t - 3; i--) {
            if (tokens.has(i, SCORE)) {
                return true;
            }
        }
        return false;
    }
}
