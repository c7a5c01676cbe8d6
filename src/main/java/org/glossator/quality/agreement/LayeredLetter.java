package org.glossator.quality.agreement;

import java.util.List;
import org.glossator.quality.LabelledSpan;

/// A letter that several reviewers have labelled.
///
/// @param text the letter's text
/// @param layers what each reviewer says, always in the same order of reviewers; at least two
public record LayeredLetter(String text, List<List<LabelledSpan>> layers) {

    public LayeredLetter {
        if (layers.size() < 2) {
            throw new IllegalArgumentException("agreement needs two reviewers or more");
        }
        layers =
                layers.stream()
                        .map(spans -> spans.stream().map(LabelledSpan::withoutRemarks).toList())
                        .toList();
    }
}
