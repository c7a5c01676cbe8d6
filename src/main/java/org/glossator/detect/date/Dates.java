package org.glossator.detect.date;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;

/// Finds dates.
public final class Dates {

    private static final long MONTH = Trait.MONTH.bit();

    private Dates() {}

    public static void find(Tokens tokens, Finds finds) {
        DateFinds dates = new DateFinds(tokens, finds);
        NumericDates figures = new NumericDates(tokens, dates);
        NamedDates names = new NamedDates(tokens, dates);
        Years years = new Years(tokens, dates);
        for (int t = 0; t < tokens.count(); t++) {
            int last = -1;
            if (tokens.isNumber(t)) {
                last = figures.at(t);
                if (last < 0) {
                    last = years.at(t);
                }
            } else if (tokens.has(t, MONTH)) {
                last = names.at(t);
            }
            t = Math.max(t, last);
        }
        names.finish();
    }
}
