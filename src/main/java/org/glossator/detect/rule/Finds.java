package org.glossator.detect.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Suggestion;

/// What the detectors have found in one letter so far.
public final class Finds {

    private final RuleBook rules;
    private final List<Suggestion> found = new ArrayList<>(96);

    public Finds(RuleBook rules) {
        this.rules = rules;
    }

    public void add(Rule rule, Span span, Attributes attributes) {
        double confidence = rules.entry(rule).confidence();
        found.add(Suggestion.of(span, rule.label(), attributes, rule.id(), confidence));
    }

    /// Everything found, in reading order. Where two of one label overlap, the one that begins
    /// first stays, and of two that begin together the longer one.
    public List<Suggestion> inReadingOrder() {
        found.sort(Finds::compare);
        List<Suggestion> kept = new ArrayList<>(found.size());
        int[] ends = new int[Rule.LABELS];
        for (Suggestion suggestion : found) {
            int label = Rule.labelNumber(suggestion.label());
            if (suggestion.span().start() >= ends[label]) {
                ends[label] = suggestion.span().end();
                kept.add(suggestion);
            }
        }
        return Collections.unmodifiableList(kept);
    }

    private static int compare(Suggestion one, Suggestion other) {
        int order = Integer.compare(one.span().start(), other.span().start());
        if (order == 0) {
            order = Integer.compare(other.span().end(), one.span().end());
        }
        return order != 0 ? order : one.label().compareTo(other.label());
    }
}
