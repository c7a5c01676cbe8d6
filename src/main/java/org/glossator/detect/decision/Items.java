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
    private static final long DETERMINER = Trait.DETERMINER.bit();
    private static final int LONGEST_INTRODUCTION = 8;

    private final Tokens tokens;

    Items(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The item in the tokens `from` to `to`, the last one included: the words behind the last
    /// "request for", or all of them; `null` if they name none ("it", "the request").
    @Nullable String of(int from, int to) {
        int last = withoutClosing(to);
        if (tokens.is(last, Word.WHICH) || tokens.is(last, Word.THAT)) {
            last = withoutClosing(last - 1);
        }
        int first = behindRequestFor(from, last);
        if (first < 0) {
            first = behindRequested(behindIntroduction(behindOpening(from), last));
            if (pointsBack(first, last)) {
                return null;
            }
        }
        return first > last ? null : tokens.folded(first, last);
    }

    private int behindOpening(int from) {
        int first = from;
        while (tokens.is(first, ',')
                || tokens.is(first, ':')
                || tokens.is(first, ';')
                || tokens.is(first, '-')
                || tokens.is(first, ')')
                || tokens.is(first, '"')) {
            first++;
        }
        return first;
    }

    /// "The requested Xanax" is about "Xanax".
    private int behindRequested(int from) {
        int noun = tokens.has(from, DETERMINER) ? from + 1 : from;
        if (tokens.is(noun, Word.CERTIFICATION) && tokens.is(noun + 1, Word.OF)) {
            return noun + 2;
        }
        return tokens.is(noun, Word.REQUESTED) && !tokens.has(noun + 1, GENERIC) ? noun + 1 : from;
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

    /// "it", "the request", "the requested treatment", "the request so that …".
    private boolean pointsBack(int first, int last) {
        int noun = tokens.has(first, DETERMINER) ? first + 1 : first;
        if (tokens.is(noun, Word.REQUEST) || tokens.is(noun, Word.REQUESTS)) {
            return true;
        }
        for (int t = first; t <= last; t++) {
            if (!tokens.has(t, GENERIC)) {
                return false;
            }
        }
        return true;
    }
}
