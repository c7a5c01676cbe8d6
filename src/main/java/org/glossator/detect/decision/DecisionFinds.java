package org.glossator.detect.decision;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// Takes the decisions of one letter.
record DecisionFinds(Tokens tokens, Finds finds) {

    void add(Rule rule, int from, int to, String outcome, @Nullable String item) {
        Attributes attributes = Attributes.of("outcome", outcome);
        finds.add(
                rule,
                tokens.span(from, to),
                item == null ? attributes : attributes.with("item", item));
    }
}
