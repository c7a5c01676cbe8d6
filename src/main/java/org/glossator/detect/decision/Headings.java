package org.glossator.detect.decision;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Punctuation;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// Outcomes at the end of an issue's heading line ("Baclofen 10mg #60: Upheld"), of a letter's
/// final determination, and in sentences ("the denial is upheld").
final class Headings {

    /// Headings are no longer than this.
    private static final int LONGEST = 160;

    private static final long BE = Trait.BE.bit();

    private final Tokens tokens;
    private final DecisionFinds decisions;
    private final Items items;
    private final Clauses clauses;

    Headings(Tokens tokens, DecisionFinds decisions) {
        this.tokens = tokens;
        this.decisions = decisions;
        items = new Items(tokens);
        clauses = new Clauses(tokens);
    }

    boolean at(int t) {
        boolean partial = tokens.has(t - 1, Trait.PARTIAL.bit());
        int from = partial ? t - 1 : t;
        if (closesHeading(from, t)) {
            int colon = from - 1;
            int start = clauses.lineStart(colon, LONGEST);
            int first = behindNumber(start, colon);
            boolean determination =
                    tokens.is(first, Word.FINAL) || tokens.is(first, Word.DETERMINATION);
            Rule rule = determination ? Rule.DECISION_FINAL : Rule.DECISION_HEADING;
            String item = determination || first >= colon ? null : items.of(first, colon - 1);
            decisions.add(rule, from, t, outcome(t, partial), item);
            return true;
        }
        if (tokens.has(t, Trait.REVIEW_VERB.bit())) {
            return false;
        }
        int verb = clauses.verbBefore(from);
        if (verb >= 0 && tokens.has(verb, BE) && isParticiple(t)) {
            int start = clauses.subjectStart(verb);
            decisions.add(
                    Rule.DECISION_FINAL, from, t, outcome(t, partial), items.of(start, verb - 1));
            return true;
        }
        return false;
    }

    private boolean isParticiple(int t) {
        return tokens.is(t, Word.UPHELD) || tokens.is(t, Word.OVERTURNED);
    }

    private boolean closesHeading(int from, int to) {
        boolean opened =
                tokens.is(from - 1, ':')
                        || tokens.is(from - 1, '-')
                        || tokens.is(from - 1, Punctuation.LONG_DASH);
        boolean closed =
                tokens.parted(to + 1)
                        || tokens.is(to + 1, '.') && tokens.parted(to + 2)
                        || tokens.gap(to + 1) == Tokens.WRAPPED
                                && (tokens.is(to + 1, Word.CLAIMS)
                                        || tokens.is(to + 1, Word.MAXIMUS)
                                        || tokens.is(to + 1, Word.DECISION));
        boolean determination = tokens.is(from - 2, Word.DETERMINATION) && tokens.capital(from);
        return opened && !tokens.parted(from - 1) && (closed || determination);
    }

    private String outcome(int t, boolean partial) {
        if (partial) {
            return "partially-overturned";
        }
        if (tokens.has(t, Trait.REVIEW_VERB.bit())) {
            return Reviews.outcome(tokens, t);
        }
        boolean upheld = tokens.is(t, Word.UPHELD) || tokens.is(t, Word.UPHOLD);
        return upheld ? "upheld" : "overturned";
    }

    /// Passes over "1.", "2)" and "Issue #3:" in front of a heading.
    private int behindNumber(int start, int end) {
        int t = start;
        if (tokens.is(t, Word.ISSUE)) {
            t++;
        }
        if (tokens.is(t, '#')) {
            t++;
        }
        boolean numbered =
                tokens.isNumber(t)
                        && tokens.length(t) <= 2
                        && (tokens.is(t + 1, '.') || tokens.is(t + 1, ')') || tokens.is(t + 1, ':'))
                        && !(tokens.isNumber(t + 2) && tokens.glued(t + 2));
        return numbered && t + 2 < end ? t + 2 : start;
    }
}
