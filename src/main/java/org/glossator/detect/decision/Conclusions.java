package org.glossator.detect.decision;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.jspecify.annotations.Nullable;

/// Conclusions on a request's necessity: "not medically necessary", "medically necessary and
/// appropriate".
final class Conclusions {

    private static final int REACH = 60;
    private static final int NEGATION_REACH = 6;
    private static final long BE = Trait.BE.bit();
    private static final long ADVERB = Trait.ADVERB.bit();
    private static final long CONDITION = Trait.CONDITION.bit();
    private static final long JUDGED = Trait.JUDGED.bit();

    private final Tokens tokens;
    private final DecisionFinds decisions;
    private final Items items;
    private final Clauses clauses;

    Conclusions(Tokens tokens, DecisionFinds decisions) {
        this.tokens = tokens;
        this.decisions = decisions;
        items = new Items(tokens);
        clauses = new Clauses(tokens);
    }

    void at(int t) {
        if (tokens.is(t, Word.MEDICAL)) {
            necessityNotEstablished(t);
            return;
        }
        boolean inner = tokens.is(t + 1, Word.NOT) && tokens.is(t + 2, Word.NECESSARY);
        int necessary = inner ? t + 2 : t + 1;
        boolean unnecessary = tokens.is(necessary, Word.UNNECESSARY);
        if (!unnecessary && !tokens.is(necessary, Word.NECESSARY)) {
            return;
        }
        int end = withAppropriate(necessary);
        int not = negation(t);
        int from = not < 0 ? t : not;
        boolean denied = inner || unnecessary || not >= 0 || isNegatedBefore(t);
        if (isGeneral(from, end, denied)) {
            return;
        }
        Rule rule = denied ? Rule.DECISION_NOT_NECESSARY : Rule.DECISION_NECESSARY;
        decisions.add(rule, from, end, denied ? "not-necessary" : "necessary", item(from));
    }

    /// "For the MRI of the elbow, medical necessity is not established."
    private void necessityNotEstablished(int t) {
        int verb = t + 2;
        int not = verb;
        while (tokens.has(not, BE) || tokens.is(not, Word.HAS)) {
            not++;
        }
        int last = tokens.is(not + 1, Word.BEEN) ? not + 2 : not + 1;
        boolean found =
                tokens.is(t + 1, Word.NECESSITY)
                        && not > verb
                        && tokens.is(not, Word.NOT)
                        && tokens.has(last, JUDGED);
        if (!found) {
            return;
        }
        int start = clauses.subjectStart(t);
        boolean topic = tokens.is(start, Word.FOR) || tokens.is(start, Word.REGARDING);
        int first = topic && tokens.is(start + 1, Word.THE) ? start + 2 : start + 1;
        String item = topic && first < t ? items.of(first, t - 1) : null;
        decisions.add(Rule.DECISION_NOT_ESTABLISHED, t, last, "not-necessary", item);
    }

    private int withAppropriate(int necessary) {
        int t = necessary + 1;
        if (tokens.is(t, Word.AND) || tokens.is(t, Word.OR)) {
            t++;
            if (tokens.is(t, '/') && tokens.is(t + 1, Word.OR)) {
                t += 2;
            }
            if (tokens.is(t, Word.APPROPRIATE)) {
                return t;
            }
        }
        return necessary;
    }

    /// The "not" of "not medically necessary", "not considered to be medically necessary"; or -1.
    private int negation(int medically) {
        for (int t = medically - 1; t >= medically - NEGATION_REACH; t--) {
            if (tokens.is(t, Word.NOT) || tokens.is(t, Word.CANNOT)) {
                return t;
            }
            if (!tokens.has(t, ADVERB | JUDGED)
                    && !tokens.is(t, Word.BE)
                    && !tokens.is(t, Word.TO)
                    && !tokens.is(t, Word.AS)
                    && !tokens.is(t, Word.OR)) {
                return -1;
            }
        }
        return -1;
    }

    /// "cannot be considered medically necessary", "none of the items are medically necessary".
    private boolean isNegatedBefore(int medically) {
        int start = clauses.subjectStart(medically);
        for (int t = medically - 1; t >= start; t--) {
            if (tokens.is(t, Word.CANNOT)
                    || tokens.is(t, Word.NONE)
                    || tokens.is(t, Word.NEITHER)
                    || tokens.is(t, Word.NOR)) {
                return true;
            }
            boolean short1 = tokens.is(t, Word.T) && tokens.is(t - 1, '\'');
            if (short1 || tokens.is(t, Word.NO) && tokens.is(t + 1, Word.LONGER)) {
                return true;
            }
        }
        return false;
    }

    /// What guidelines would call necessary, what would have to be the case, what the law says.
    private boolean isGeneral(int from, int end, boolean denied) {
        int start = clauses.subjectStart(from);
        boolean request = mentions(start, from, Trait.REQUEST.bit());
        if (request) {
            return mentions(start, from, CONDITION) && tokens.is(from - 1, Word.TO);
        }
        int sentence = Sentences.start(tokens, from, REACH);
        if (tokens.has(sentence, CONDITION) && !denied && sentence == start) {
            return true;
        }
        int next = end + 1;
        boolean limited =
                tokens.has(next, CONDITION) && tokens.gap(next) != Tokens.PARTED
                        || tokens.is(next, Word.ONLY);
        if (limited && !denied) {
            return true;
        }
        int verb = clauses.verbBefore(judgedBefore(from));
        if (verb < 0) {
            return !denied && !isPredicate(from);
        }
        if (isQuoted(start)) {
            return true;
        }
        boolean relative = tokens.is(verb - 1, Word.THAT) || tokens.is(verb - 1, Word.WHICH);
        boolean duty = tokens.is(verb, Word.MUST) || tokens.is(verb, Word.SHOULD);
        return relative || duty || mentions(start, from, CONDITION) && !denied;
    }

    /// "The guidelines state that …" says what holds in general.
    private boolean isQuoted(int start) {
        return tokens.is(start - 1, Word.THAT)
                && tokens.has(start - 2, Trait.STATES.bit())
                && tokens.has(start - 3, Trait.GUIDELINE.bit() | Trait.DOCUMENT_WORD.bit());
    }

    /// The first of words like "considered", "deemed", "found to be" before the token.
    private int judgedBefore(int t) {
        int first = t;
        while (tokens.has(first - 1, JUDGED)
                || tokens.is(first - 1, Word.TO)
                || tokens.is(first - 1, Word.AS)
                || tokens.is(first - 1, Word.BE) && tokens.is(first - 2, Word.TO)) {
            first--;
        }
        return first;
    }

    /// Without a verb only "as medically necessary" and "Determination: medically necessary" are
    /// conclusions.
    private boolean isPredicate(int from) {
        return tokens.is(from - 1, ':') && tokens.capital(from)
                || tokens.is(from - 1, Word.AS) && tokens.has(from - 2, JUDGED);
    }

    private boolean mentions(int from, int to, long traits) {
        for (int t = from; t < to; t++) {
            if (tokens.has(t, traits)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String item(int from) {
        int verb = clauses.verbBefore(judgedBefore(from));
        if (verb < 0) {
            verb = judgedBefore(from);
        }
        int start = clauses.subjectStart(verb);
        return start >= verb ? null : items.of(start, verb - 1);
    }
}
