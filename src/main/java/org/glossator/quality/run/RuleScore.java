package org.glossator.quality.run;

import org.glossator.quality.Interval;

/// How often a rule is right, strictly.
public record RuleScore(String rule, long predicted, long right) {

    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /// Wilson's interval for the precision.
    public Interval interval(double level) {
        return Interval.wilson(precision(), predicted, level);
    }
}
