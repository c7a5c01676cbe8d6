package org.glossator.detect.date;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;

/// Finds dates.
public final class Dates {

    private static final long START = Tokens.NUMBER | Trait.MONTH.bit();

    private Dates() {}

    public static void find(Tokens tokens, Finds finds) {
        DateFinds dates = new DateFinds(tokens, finds);
        NumericDates figures = new NumericDates(tokens, dates);
        NamedDates names = new NamedDates(tokens, dates);
        Years years = new Years(tokens, dates);
        for (int t = tokens.next(0, START); t < tokens.count(); t = tokens.next(t + 1, START)) {
            int last = tokens.isNumber(t) ? figures.at(t) : names.at(t);
            if (last < 0 && tokens.isNumber(t)) {
                last = years.at(t);
            }
            t = Math.max(t, last);
        }
        names.finish();
    }
}
