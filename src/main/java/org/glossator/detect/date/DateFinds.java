package org.glossator.detect.date;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.mark.Attributes;

/// The dates of one letter so far, and where the last one ended: what follows a date may be a list.
final class DateFinds {

    static final int NONE = Integer.MIN_VALUE;

    private final Tokens tokens;
    private final Finds finds;
    private int lastToken = NONE;
    private int lastYear;
    private int lastMonth;

    DateFinds(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    /// Notes a date; month and day may be 0.
    void add(Rule rule, int from, int to, int year, int month, int day) {
        String value = CalendarDay.iso(year, month, day);
        finds.add(rule, tokens.span(from, to), Attributes.of("value", value));
        if (to > lastToken) {
            lastToken = to;
            lastYear = year;
            lastMonth = month;
        }
    }

    /// The last token of the last date, or [#NONE].
    int lastToken() {
        return lastToken;
    }

    int lastYear() {
        return lastYear;
    }

    int lastMonth() {
        return lastMonth;
    }
}
