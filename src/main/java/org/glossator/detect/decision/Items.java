package org.glossator.detect.decision;

import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.jspecify.annotations.Nullable;

/// What a decision decides, cut from the words that name it.
final class Items {

    private static final long REQUEST = Trait.REQUEST.bit();
    private static final long GENERIC = Trait.GENERIC.bit();
    private static final long INTRODUCTION = Trait.INTRODUCTION.bit();
    private static final int LONGEST_INTRODUCTION = 8;

    private final Tokens tokens;

    Items(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The item in the tokens `from` to `to`, the last one included: the words behind the last
    /// "request for", or all of them; `null` if they name none ("it", "the request").
    @Nullable String of(int from, int to) {
        int last = withoutClosing(to);
        int first = behindRequestFor(from, last);
        if (first < 0) {
            first = behindIntroduction(from, last);
            if (namesNothing(first, last)) {
                return null;
            }
        }
        return first > last ? null : tokens.folded(first, last);
    }

    private int withoutClosing(int to) {
        int last = to;
        while (tokens.is(last, ',')
                || tokens.is(last, '.')
                || tokens.is(last, ':')
                || tokens.is(last, ';')
                || tokens.is(last, '-')) {
            last--;
        }
        return last;
    }

    /// The token behind the last "request for", or -1.
    private int behindRequestFor(int from, int to) {
        for (int t = to; t > from; t--) {
            if (tokens.is(t, Word.FOR) && tokens.has(t - 1, REQUEST)) {
                int first = t + 1;
                return tokens.is(first, ':') ? first + 1 : first;
            }
        }
        return -1;
    }

    /// Passes over "Therefore,", "In this case," and the like.
    private int behindIntroduction(int from, int to) {
        int first = from;
        while (first <= to && tokens.has(first, INTRODUCTION)) {
            int comma = first;
            while (comma < to && comma < first + LONGEST_INTRODUCTION && !tokens.is(comma, ',')) {
                comma++;
            }
            if (!tokens.is(comma, ',')) {
                return tokens.is(first, Word.THEREFORE) || tokens.is(first, Word.AND)
                        ? first + 1
                        : first;
            }
            first = comma + 1;
        }
        return first;
    }

    /// "it", "the request", "the requested treatment": words that point back.
    private boolean namesNothing(int first, int last) {
        for (int t = first; t <= last; t++) {
            if (!tokens.has(t, GENERIC)) {
                return false;
            }
        }
        return true;
    }
}
