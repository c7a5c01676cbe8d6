package org.glossator.detect.citation;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.glossator.mark.Attributes;

/// Finds web addresses, also those that a line end breaks, and hides their words from all other
/// detectors.
public final class WebAddresses {

    private static final Attributes WEB = Attributes.of("source", "WEB");
    private static final long DOMAIN = Trait.DOMAIN.bit();
    private static final long WEB_START = Trait.WEB_START.bit();
    private static final long ANY = DOMAIN | WEB_START;
    private static final int LONGEST_HOST = 24;

    private final Tokens tokens;
    private final Finds finds;

    private WebAddresses(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    public static void find(Tokens tokens, Finds finds) {
        new WebAddresses(tokens, finds).walk();
    }

    private void walk() {
        int done = -1;
        for (int t = tokens.next(0, ANY); t < tokens.count(); t = tokens.next(t + 1, ANY)) {
            int first = tokens.has(t, WEB_START) ? startsAddress(t) : hostStart(t, done);
            if (first >= 0) {
                int last = lastOf(t);
                finds.add(Rule.CITATION_WEB, tokens.span(first, last), WEB);
                tokens.hide(first, last);
                done = last;
                t = last;
            }
        }
    }

    /// "http://", "https://" or "www."
    private int startsAddress(int t) {
        boolean scheme = tokens.is(t + 1, ':') && tokens.is(t + 2, '/') && tokens.glued(t + 1);
        boolean host = tokens.is(t, Word.WWW) && tokens.is(t + 1, '.') && tokens.glued(t + 1);
        return scheme || host ? t : -1;
    }

    /// The first token of a bare host name whose ending this is ("dailymed.nlm.nih.gov"), or -1.
    private int hostStart(int t, int done) {
        if (!tokens.is(t - 1, '.') || !tokens.glued(t) || !tokens.glued(t - 1)) {
            return -1;
        }
        if (tokens.glued(t + 1) && (tokens.isWord(t + 1) || tokens.isNumber(t + 1))) {
            return -1;
        }
        int first = t - 2;
        if (!tokens.isWord(first) && !tokens.isNumber(first)) {
            return -1;
        }
        while (first - 1 > done
                && t - first < LONGEST_HOST
                && tokens.glued(first)
                && isHostPart(first - 1)) {
            first--;
        }
        while (tokens.isMark(first)) {
            first++;
        }
        boolean mail = tokens.is(first - 1, '@') && tokens.glued(first);
        return mail || tokens.capital(t) ? -1 : first;
    }

    private boolean isHostPart(int t) {
        return tokens.isWord(t) || tokens.isNumber(t) || tokens.is(t, '.') || tokens.is(t, '-');
    }

    private int lastOf(int from) {
        int last = lastGlued(from);
        while (goesOnInNextLine(last)) {
            last = lastGlued(last + 1);
        }
        return withoutClosing(from, last);
    }

    private int lastGlued(int from) {
        int t = from;
        while (tokens.glued(t + 1) && !endsAddress(t + 1)) {
            t++;
        }
        return t;
    }

    private boolean endsAddress(int t) {
        return tokens.is(t, '<')
                || tokens.is(t, '>')
                || tokens.is(t, '"')
                || tokens.is(t, ']')
                || tokens.is(t, '[')
                || (tokens.is(t, ',') || tokens.is(t, ';')) && !tokens.isNumber(t + 1);
    }

    /// Whether the address was broken at the line end behind the token: it ends with a mark that
    /// ends no address, or the next line begins with the rest of a path.
    private boolean goesOnInNextLine(int last) {
        int next = last + 1;
        if (tokens.gap(next) < Tokens.WRAPPED || !isAfterLineEnd(next) || tokens.capital(next)) {
            return false;
        }
        boolean open =
                tokens.is(last, '/')
                        || tokens.is(last, '-')
                        || tokens.is(last, '_')
                        || tokens.is(last, '=')
                        || tokens.is(last, '?')
                        || tokens.is(last, '&')
                        || tokens.is(last, '.') && tokens.isWord(next);
        boolean opens =
                tokens.is(next, '/')
                        || tokens.is(next, '_')
                        || tokens.is(next, '?')
                        || tokens.is(next, '-') && tokens.glued(next + 1);
        return open && (tokens.isWord(next) || tokens.isNumber(next)) || opens || pathFollows(next);
    }

    private boolean isAfterLineEnd(int t) {
        return t < tokens.count();
    }

    private boolean pathFollows(int t) {
        for (int i = t + 1; i < t + 12 && tokens.glued(i); i++) {
            boolean slash =
                    tokens.is(i, '/')
                            && tokens.isWord(i + 1)
                            && tokens.glued(i + 1)
                            && tokens.is(i + 2, '/');
            if (slash
                    || tokens.is(i, '_')
                    || tokens.is(i, '=')
                    || tokens.is(i, '.') && tokens.has(i + 1, Trait.FILE_ENDING.bit())) {
                return true;
            }
        }
        return false;
    }

    private int withoutClosing(int from, int to) {
        int last = to;
        while (last > from
                && (tokens.is(last, '.')
                        || tokens.is(last, ',')
                        || tokens.is(last, ';')
                        || tokens.is(last, ':')
                        || tokens.is(last, '\'')
                        || tokens.is(last, ')') && !opens(from, last))) {
            last--;
        }
        return last;
    }

    private boolean opens(int from, int to) {
        for (int t = to; t > Math.max(from, to - 40); t--) {
            if (tokens.is(t, '(')) {
                return true;
            }
        }
        return false;
    }
}
