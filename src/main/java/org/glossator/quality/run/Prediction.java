package org.glossator.quality.run;

import java.util.OptionalDouble;
import org.glossator.mark.Suggestion;
import org.glossator.quality.LabelledSpan;

/// A span that was predicted.
///
/// @param rule what predicted it; empty if that is not known
/// @param confidence how often something like it is right, as the predictor has it
public record Prediction(LabelledSpan said, String rule, OptionalDouble confidence) {

    public static Prediction of(Suggestion suggestion) {
        return new Prediction(
                LabelledSpan.of(suggestion),
                suggestion.rule(),
                OptionalDouble.of(suggestion.confidence()));
    }
}
