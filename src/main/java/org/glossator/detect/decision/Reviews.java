package org.glossator.detect.decision;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Sentences;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.jspecify.annotations.Nullable;

/// What utilization review or the claims administrator did with a request: "denied",
/// "non-certified", "certified", "modified", "approved".
final class Reviews {

    private static final int REACH = 80;
    private static final long PATIENT = Trait.PATIENT.bit();
    private static final long REVIEWER = Trait.REVIEWER.bit();
    private static final long REQUEST = Trait.REQUEST.bit();
    private static final long NOT_DECIDED = Trait.NOT_DECIDED.bit();
    private static final long DETERMINER = Trait.DETERMINER.bit();
    private static final int NOBODY = 0;
    private static final int SOMEBODY = 1;
    private static final int NOT_A_REVIEW = 2;

    private final Tokens tokens;
    private final DecisionFinds decisions;
    private final Items items;
    private final Clauses clauses;
    private final ReviewObjects objects;

    Reviews(Tokens tokens, DecisionFinds decisions) {
        this.tokens = tokens;
        this.decisions = decisions;
        items = new Items(tokens);
        clauses = new Clauses(tokens);
        objects = new ReviewObjects(tokens);
    }

    /// What the verb says, leaving a "not" or "non-" before it aside.
    static String outcome(Tokens tokens, int t) {
        if (tokens.is(t, Word.DENIED) || tokens.is(t, Word.NONCERTIFIED)) {
            return "denied";
        }
        return tokens.is(t, Word.MODIFIED) ? "modified" : "certified";
    }

    void at(int t) {
        int from = start(t);
        boolean negated = from < t;
        if (isOtherSense(from, t)) {
            return;
        }
        boolean partial = tokens.has(from, Trait.PARTIAL.bit());
        String outcome = partial ? "modified" : negated ? "denied" : outcome(tokens, t);
        int verb = clauses.verbBefore(from);
        boolean certain = negated && tokens.is(from, Word.NON) || tokens.is(t, Word.NONCERTIFIED);
        int actor = actor(from);
        if (verb >= 0) {
            boolean named = certain || actor == SOMEBODY || isByReviewer(t + 1);
            passive(verb, from, t, outcome, named, actor);
        } else if (actor == SOMEBODY && isElliptic(from, t)) {
            int start = clauses.subjectStart(from);
            decisions.add(Rule.DECISION_REVIEW, from, t, outcome, passiveItem(start, from));
        } else if (actor != NOT_A_REVIEW
                && !objects.isClaim(t + 1)
                && (certain || actor == SOMEBODY || objects.isRequest(t + 1))) {
            decisions.add(Rule.DECISION_REVIEW, from, t, outcome, objects.item(t));
        }
    }

    /// "denied by UR", "approved by the claims administrator".
    private boolean isByReviewer(int t) {
        int first = behindThe(t + 1);
        return tokens.is(t, Word.BY)
                && (tokens.has(first, REVIEWER) || tokens.has(first + 1, REVIEWER));
    }

    /// "Ranexa not certified, perfusion study denied, Crestor modified to 20 mg": without a verb.
    private boolean isElliptic(int from, int t) {
        int next = t + 1;
        boolean closed =
                tokens.parted(next)
                        || tokens.is(next, ',')
                        || tokens.is(next, ';')
                        || tokens.is(next, '.')
                        || tokens.is(next, ')')
                        || tokens.is(next, Word.TO) && tokens.is(t, Word.MODIFIED);
        return closed && !tokens.has(from - 1, REVIEWER);
    }

    /// The first token: that of "non-certified", "not certified", "partially certified".
    private int start(int t) {
        if (tokens.has(t - 1, Trait.PARTIAL.bit())) {
            return t - 1;
        }
        if (tokens.is(t - 1, Word.NOT)) {
            return t - 1;
        }
        if (tokens.is(t - 1, Word.NON)) {
            return t - 1;
        }
        boolean hyphen = tokens.is(t - 1, '-') && tokens.is(t - 2, Word.NON);
        return hyphen ? t - 2 : t;
    }

    /// "Board Certified", "FDA-approved", "modified duty", "a certified interpreter".
    private boolean isOtherSense(int from, int t) {
        boolean hyphenated =
                tokens.is(from - 1, '-')
                        && tokens.glued(from)
                        && tokens.isWord(from - 2)
                        && tokens.glued(from - 1);
        return hyphenated
                || tokens.is(from - 1, Word.BOARD)
                || tokens.is(from - 1, Word.FDA)
                || tokens.has(from - 1, DETERMINER)
                || tokens.has(t + 1, NOT_DECIDED) && !tokens.parted(t + 1)
                || tokens.is(t, Word.APPROVED)
                        && tokens.is(t + 1, Word.FOR)
                        && !tokens.has(from - 1, REVIEWER)
                        && !sentenceHasRequest(from)
                || tokens.is(t + 1, Word.BY)
                        && behindThe(t + 2) >= 0
                        && tokens.is(behindThe(t + 2), Word.FDA);
    }

    private boolean sentenceHasRequest(int t) {
        int start = Sentences.start(tokens, t, REACH);
        for (int i = start; i < t; i++) {
            if (tokens.has(i, REQUEST | REVIEWER)) {
                return true;
            }
        }
        return false;
    }

    private int behindThe(int t) {
        return tokens.is(t, Word.THE) ? t + 1 : t;
    }

    /// Who did it: the nearest word before that names someone or a request.
    private int actor(int from) {
        int start = Sentences.start(tokens, from, REACH);
        for (int t = from - 1; t >= start; t--) {
            if (tokens.has(t, REVIEWER) || tokens.has(t, REQUEST)) {
                return SOMEBODY;
            }
            if (tokens.has(t, PATIENT) && !tokens.is(t + 1, '\'')) {
                return NOT_A_REVIEW;
            }
        }
        return NOBODY;
    }

    private void passive(int verb, int from, int t, String outcome, boolean certain, int actor) {
        int start = clauses.subjectStart(verb);
        boolean patient =
                actor == NOT_A_REVIEW || isClaim(verb) || tokens.has(verb - 1, NOT_DECIDED);
        if (patient || isAboutProduct(start, verb)) {
            return;
        }
        Rule rule = certain ? Rule.DECISION_REVIEW : Rule.DECISION_REVIEW_LOOSE;
        decisions.add(rule, from, t, outcome, passiveItem(start, verb));
    }

    /// "The claim itself was denied" is about liability.
    private boolean isClaim(int verb) {
        return tokens.is(verb - 1, Word.CLAIM) || tokens.is(verb - 2, Word.CLAIM);
    }

    private @Nullable String passiveItem(int start, int verb) {
        return start >= verb ? null : items.of(start, verb - 1);
    }

    /// "The label was approved", "the drug is approved".
    private boolean isAboutProduct(int start, int verb) {
        for (int t = start; t < verb; t++) {
            if (tokens.is(t, Word.FDA) || tokens.is(t, Word.LABEL) || tokens.is(t, Word.DUTY)) {
                return true;
            }
        }
        return false;
    }
}
