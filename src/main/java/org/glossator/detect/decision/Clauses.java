package org.glossator.detect.decision;

import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Where the clause of a decision begins and ends, and where its verb stands.
final class Clauses {

    /// A subject is no longer than this; the bound keeps time linear on texts without sentences.
    static final int LONGEST = 160;

    private static final int MOST_ADVERBS = 5;
    private static final long BE = Trait.BE.bit();
    private static final long ADVERB = Trait.ADVERB.bit();
    private static final long REVIEW_VERB = Trait.REVIEW_VERB.bit();
    private static final long JUDGES = Trait.set(Trait.REVIEW_VERB, Trait.JUDGED);

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The first token of the line that holds the token.
    int lineStart(int token, int limit) {
        int t = token;
        while (t > 0 && token - t < limit && !tokens.parted(t)) {
            t--;
        }
        return t;
    }

    /// The form of "be" that stands before the token with nothing but adverbs between, or -1. Of
    /// several ("has been", "would be") the first one.
    int verbBefore(int token) {
        int t = token - 1;
        int least = token - MOST_ADVERBS;
        while (t > least && !tokens.parted(t + 1) && tokens.has(t, ADVERB)) {
            t--;
        }
        if (!tokens.has(t, BE) || tokens.parted(t + 1)) {
            return -1;
        }
        while (tokens.has(t - 1, BE)
                || tokens.has(t - 1, Trait.MODAL.bit())
                || tokens.has(t - 1, ADVERB) && tokens.has(t - 2, BE | Trait.MODAL.bit())) {
            t--;
        }
        return t;
    }

    /// The first token of the subject whose verb stands at the token.
    int subjectStart(int verb) {
        int least = Math.max(0, verb - LONGEST);
        int t = verb;
        while (t > least
                && !tokens.parted(t)
                && !Sentences.endsAt(tokens, t - 1)
                && !separates(t - 1)) {
            t--;
        }
        return t;
    }

    /// Whether a clause ends with this token, so that a subject begins behind it.
    private boolean separates(int t) {
        if (tokens.is(t, ';')
                || tokens.is(t, Word.WHILE)
                || tokens.is(t, Word.BUT)
                || tokens.is(t, Word.THEREFORE)
                || tokens.is(t, Word.THAT) && !tokens.is(t + 1, Word.FOR)) {
            return true;
        }
        // "UR determined the request …", "I find the request …", "denied the MRI as …"
        if (tokens.has(t, JUDGES) && tokens.has(t + 1, Trait.DETERMINER.bit())) {
            return true;
        }
        if (tokens.is(t, ':') && !tokens.glued(t + 1)) {
            return !tokens.isNumber(t + 1);
        }
        boolean joins = tokens.is(t, Word.AND) || tokens.is(t, ',');
        return joins && closesClause(t - 1);
    }

    /// Whether what stands before "and" or a comma is a decision already.
    private boolean closesClause(int t) {
        return tokens.has(t, REVIEW_VERB)
                || tokens.is(t, Word.NECESSARY)
                || tokens.is(t, Word.APPROPRIATE)
                || tokens.is(t, ',') && tokens.has(t - 1, REVIEW_VERB);
    }
}
