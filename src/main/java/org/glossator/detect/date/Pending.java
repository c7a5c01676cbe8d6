package org.glossator.detect.date;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Punctuation;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Word;

/// Months and days that wait for the year of a later member of their list: "June to December 2012",
/// "March 5 and April 9, 2014". Failing that they take the year of the member before them.
final class Pending {

    private static final int LONGEST = 12;
    private static final int NOTHING = -1;

    private final Tokens tokens;
    private final DateFinds dates;
    private final int[] from = new int[LONGEST];
    private final int[] to = new int[LONGEST];
    private final int[] month = new int[LONGEST];
    private final int[] day = new int[LONGEST];
    private int count;

    Pending(Tokens tokens, DateFinds dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /// Keeps a month without a year.
    ///
    /// @param dayNumber 0 if there is none
    /// @return the last token if it was a date already, or -1 if it has to wait
    int hold(int first, int last, int monthNumber, int dayNumber) {
        if (dates.lastYear() > 0
                && follows(dates.lastToken(), first)
                && DateLists.joins(tokens, first - 1)
                && tokens.capital(last)) {
            count = 0;
            dates.add(Rule.DATE_LIST, first, last, dates.lastYear(), monthNumber, dayNumber);
            return last;
        }
        if (count == LONGEST || count > 0 && !follows(to[count - 1], first)) {
            giveUp();
        }
        from[count] = first;
        to[count] = last;
        month[count] = monthNumber;
        day[count++] = dayNumber;
        return dayNumber > 0 ? last : NOTHING;
    }

    /// Gives the year to whatever waits right before the token.
    void resolve(int first, int year, int monthNumber) {
        if (count > 0 && follows(to[count - 1], first)) {
            for (int i = 0; i < count; i++) {
                // "December 24 to January 3, 2021" began in the year before.
                boolean earlier = month[i] > monthNumber && isRange(first - 1);
                dates.add(
                        Rule.DATE_LIST,
                        from[i],
                        to[i],
                        earlier ? year - 1 : year,
                        month[i],
                        day[i]);
            }
            count = 0;
        }
        giveUp();
    }

    /// Days with a month but without any year are dates all the same; months alone are words.
    void giveUp() {
        for (int i = 0; i < count; i++) {
            if (day[i] > 0 && (tokens.capital(from[i]) || tokens.capital(to[i]))) {
                dates.add(Rule.DATE_NO_YEAR, from[i], to[i], 0, month[i], day[i]);
            }
        }
        count = 0;
    }

    private boolean isRange(int t) {
        return DateLists.joins(tokens, t) && !tokens.is(t, Word.AND) && !tokens.is(t, Word.OR)
                || tokens.is(t, '-')
                || tokens.is(t, Punctuation.LONG_DASH);
    }

    /// Whether only the separators of a list stand between two tokens.
    private boolean follows(int last, int first) {
        if (last == DateFinds.NONE || first - last < 2 || first - last > 3) {
            return false;
        }
        for (int t = last + 1; t < first; t++) {
            if (!DateLists.separates(tokens, t) || tokens.parted(t)) {
                return false;
            }
        }
        return true;
    }
}
