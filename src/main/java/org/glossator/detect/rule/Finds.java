package org.glossator.detect.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.Suggestion;

/// What the detectors have found in one letter so far.
public final class Finds {

    private static final Comparator<Mark> READING_ORDER =
            Comparator.comparing(Mark::span, Span.READING_ORDER).thenComparing(Mark::label);

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
        found.sort(READING_ORDER);
        List<Suggestion> kept = new ArrayList<>(found.size());
        for (Suggestion suggestion : found) {
            if (!overlapsOneOfItsLabel(suggestion, kept)) {
                kept.add(suggestion);
            }
        }
        return List.copyOf(kept);
    }

    /// Looks back only as far as spans of this label can reach: one of them per label is enough.
    private static boolean overlapsOneOfItsLabel(Suggestion suggestion, List<Suggestion> kept) {
        int seen = 0;
        for (int i = kept.size() - 1; i >= 0 && seen < LOOK_BACK; i--, seen++) {
            Suggestion earlier = kept.get(i);
            if (earlier.label().equals(suggestion.label())) {
                return earlier.span().overlaps(suggestion.span());
            }
        }
        return false;
    }

    private static final int LOOK_BACK = 64;
}
