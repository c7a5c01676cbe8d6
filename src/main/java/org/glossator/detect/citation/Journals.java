package org.glossator.detect.citation;

import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Word;

/// The end of a journal reference: "2010 Jun;50(6):921-936", "2016;65(No. RR-1):1–49".
final class Journals {

    private static final int LONGEST_ISSUE = 10;

    private Journals() {}

    /// The token of the first page if a volume begins at the token ("50(6):921", "34:567"), or -1.
    static int firstPage(Tokens tokens, int t) {
        if (!tokens.isNumber(t) || tokens.length(t) > 4) {
            return -1;
        }
        int at = t + 1;
        if (tokens.is(at, '(')) {
            int most = at + LONGEST_ISSUE;
            while (at < most && !tokens.is(at, ')')) {
                at++;
            }
            at++;
        }
        boolean pages =
                tokens.is(at, ':')
                        && (tokens.isNumber(at + 1)
                                || tokens.length(at + 1) == 1
                                        && tokens.isWord(at + 1)
                                        && tokens.isNumber(at + 2)
                                        && tokens.glued(at + 2))
                        && tokens.gap(at + 1) <= Tokens.WRAPPED
                        && tokens.gap(at) <= Tokens.SPACED;
        boolean volume =
                at > t + 1
                        || tokens.is(t - 1, ';')
                        || tokens.is(t - 1, Word.VOL)
                        || tokens.is(t - 2, Word.VOL);
        return pages && volume ? at + 1 : -1;
    }

    /// The last token of pages such as "921-936", "569-77" and "e278S-e325S".
    static int lastPage(Tokens tokens, int first) {
        int last = first;
        while (tokens.glued(last + 1)
                && last < first + LONGEST_ISSUE
                && (tokens.isNumber(last + 1)
                        || tokens.is(last + 1, '-')
                        || tokens.isWord(last + 1) && tokens.length(last + 1) == 1)) {
            last++;
        }
        return tokens.is(last, '-') ? last - 1 : last;
    }

    /// The pages as they stand, with plain dashes.
    static String pages(Tokens tokens, int first, int last) {
        return tokens.folded(first, last).replace('–', '-').replace('‑', '-').replace('−', '-');
    }
}
