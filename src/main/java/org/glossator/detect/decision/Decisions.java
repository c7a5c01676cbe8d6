package org.glossator.detect.decision;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;

/// Finds decisions.
public final class Decisions {

    private static final long OUTCOME = Trait.OUTCOME.bit();
    private static final long MEDICALLY = Trait.MEDICALLY.bit();
    private static final long REVIEW_VERB = Trait.REVIEW_VERB.bit();
    private static final long ANY = OUTCOME | MEDICALLY | REVIEW_VERB;

    private Decisions() {}

    public static void find(Tokens tokens, Finds finds) {
        DecisionFinds decisions = new DecisionFinds(tokens, finds);
        Headings headings = new Headings(tokens, decisions);
        Conclusions conclusions = new Conclusions(tokens, decisions);
        Reviews reviews = new Reviews(tokens, decisions);
        for (int t = tokens.next(0, ANY); t < tokens.count(); t = tokens.next(t + 1, ANY)) {
            long traits = tokens.traits(t);
            if ((traits & MEDICALLY) != 0) {
                conclusions.at(t);
            } else if ((traits & OUTCOME) != 0 && headings.at(t)) {
                continue;
            }
            if ((traits & REVIEW_VERB) != 0) {
                reviews.at(t);
            }
        }
    }
}
