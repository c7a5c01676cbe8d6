package org.glossator.detect.citation;

import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Page locators: "Page(s): 41-42 and 64", "pp. 264, 271", "page 16-19 of 127".
final class Pages {

    private static final long PAGE = Trait.PAGE.bit();
    private static final int MOST_NUMBERS = 40;

    private final Tokens tokens;

    Pages(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The token of the first number of the page locator that begins here, or -1.
    int firstNumber(int t) {
        if (!tokens.has(t, PAGE)) {
            return -1;
        }
        int at = t + 1;
        if (tokens.is(at, '(') && tokens.is(at + 1, Word.S) && tokens.is(at + 2, ')')) {
            at += 3;
        }
        while (at < t + 7
                && (tokens.is(at, ':')
                        || tokens.is(at, '.')
                        || tokens.is(at, '#')
                        || tokens.is(at, Word.NUMBER))) {
            at++;
        }
        boolean number = tokens.isNumber(at) && tokens.length(at) <= 5 && !tokens.parted(at);
        boolean single = tokens.length(t) == 1;
        return number && !(single && at == t + 1 && tokens.gap(at) > Tokens.GLUED) ? at : -1;
    }

    /// The last token of the numbers that begin here, a closing "of 127" included.
    int lastOf(int first) {
        int last = first;
        for (int i = 0; i < MOST_NUMBERS; i++) {
            if (tokens.is(last + 1, Word.OF) && tokens.isNumber(last + 2)) {
                last += 2;
            }
            int next = nextNumber(last + 1);
            if (next < 0) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /// The number behind a dash, a comma or an "and", or -1.
    private int nextNumber(int t) {
        int at = t;
        if (tokens.is(at, ',') || tokens.is(at, ';') && tokens.isNumber(at + 1)) {
            at++;
        }
        if (tokens.is(at, '-')
                || tokens.is(at, '&')
                || tokens.is(at, Word.AND)
                || tokens.is(at, Word.TO)
                || tokens.is(at, Word.THROUGH)) {
            at++;
        }
        boolean number =
                at > t
                        && tokens.isNumber(at)
                        && tokens.length(at) <= 4
                        && !tokens.parted(at)
                        && !isCounted(at + 1);
        return number ? at : -1;
    }

    private boolean isCounted(int t) {
        return tokens.glued(t) && (tokens.isWord(t) || tokens.is(t, '%') || tokens.is(t, '/'));
    }

    /// The numbers as the `pages` attribute writes them: "41-42, 64".
    String normal(int first, int last) {
        StringBuilder pages = new StringBuilder(16);
        boolean number = false;
        for (int t = first; t <= last; t++) {
            if (tokens.isNumber(t) && !tokens.is(t - 1, Word.OF)) {
                if (number) {
                    pages.append(", ");
                }
                pages.append(tokens.text(tokens.start(t), tokens.end(t)));
                number = true;
            } else if (tokens.is(t, '-') || tokens.is(t, Word.TO) || tokens.is(t, Word.THROUGH)) {
                pages.append('-');
                number = false;
            }
        }
        return pages.toString();
    }
}
