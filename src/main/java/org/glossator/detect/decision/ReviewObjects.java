package org.glossator.detect.decision;

import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.jspecify.annotations.Nullable;

/// The object of "denied", "modified" and their like: what was decided.
final class ReviewObjects {

    private static final int LONGEST = 80;
    private static final long REQUEST = Trait.REQUEST.bit();
    private static final long REVIEW_VERB = Trait.REVIEW_VERB.bit();
    private static final long ADVERB = Trait.set(Trait.ADVERB, Trait.PARTIAL);
    private static final long ENDS_OBJECT = Trait.ENDS_OBJECT.bit();

    private final Tokens tokens;
    private final Items items;

    ReviewObjects(Tokens tokens) {
        this.tokens = tokens;
        items = new Items(tokens);
    }

    /// Whether "the request", "requests" or "a request" begins at the token.
    boolean isRequest(int t) {
        int noun = tokens.has(t, Trait.DETERMINER.bit()) ? t + 1 : t;
        return tokens.has(noun, REQUEST) || tokens.has(noun + 1, REQUEST) && noun > t;
    }

    /// Whether "the claim" begins at the token: that is about liability.
    boolean isClaim(int t) {
        int noun = tokens.has(t, Trait.DETERMINER.bit()) ? t + 1 : t;
        return tokens.is(noun, Word.CLAIM);
    }

    /// What the verb at the token decides, or `null` if its object does not name it.
    @Nullable String item(int verb) {
        int first = verb + 1;
        if (tokens.parted(first)) {
            return null;
        }
        int last = lastOfObject(first, verb);
        return last < first ? null : items.of(first, last);
    }

    private int lastOfObject(int first, int verb) {
        int most = Sentences.end(tokens, first, LONGEST);
        for (int t = first; t <= most; t++) {
            if (endsBefore(t, first, verb)) {
                return t - 1;
            }
        }
        return most;
    }

    private boolean endsBefore(int t, int first, int verb) {
        boolean ends =
                tokens.has(t, ENDS_OBJECT) && !(tokens.is(t, Word.PER) && tokens.isNumber(t + 1));
        if (tokens.is(t, ';') || Sentences.endsAt(tokens, t) || ends) {
            return true;
        }
        if (tokens.is(t, ',') || tokens.is(t, Word.AND)) {
            return beginsClause(t + 1);
        }
        if (tokens.is(t, Word.TO) && tokens.is(verb, Word.MODIFIED)) {
            return true;
        }
        boolean span =
                tokens.is(t, Word.FOR)
                        && t > first
                        && !tokens.has(t - 1, REQUEST)
                        && (isCount(t + 1) && tokens.has(t + 2, Trait.PERIOD.bit())
                                || tokens.is(t + 1, Word.WEANING)
                                || tokens.is(t + 1, Word.LACK));
        return span;
    }

    private boolean isCount(int t) {
        return tokens.isNumber(t) || tokens.has(t, Trait.CARDINAL.bit());
    }

    /// Whether a comma or "and" before the token ends the object rather than lists a further one.
    private boolean beginsClause(int t) {
        int next = tokens.is(t, Word.AND) || tokens.is(t, Word.BUT) ? t + 1 : t;
        while (tokens.has(next, ADVERB)) {
            next++;
        }
        if (tokens.has(next, ENDS_OBJECT | REVIEW_VERB) || tokens.is(next, Word.NON)) {
            return true;
        }
        for (int i = next; i < next + 6; i++) {
            if (tokens.has(i, Trait.BE.bit())) {
                return true;
            }
            if (tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, '.')) {
                return false;
            }
        }
        return false;
    }
}
