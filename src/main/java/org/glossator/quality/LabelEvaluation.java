package org.glossator.quality;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How well the spans of one label, or of all labels, were predicted.
///
/// @param strict a match has the same start, end and label
/// @param overlap a match has the same label and shares at least one code unit
/// @param attributes attribute by attribute, over the strict matches; sorted by name
public record LabelEvaluation(Score strict, Score overlap, SortedMap<String, Accuracy> attributes) {

    public static final LabelEvaluation NONE =
            new LabelEvaluation(Score.NONE, Score.NONE, Collections.emptySortedMap());

    public LabelEvaluation {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /// All attributes together: each value counts once.
    public Accuracy attributeAccuracy() {
        return attributes.values().stream().reduce(Accuracy.NONE, Accuracy::plus);
    }

    public LabelEvaluation plus(LabelEvaluation other) {
        SortedMap<String, Accuracy> sum = new TreeMap<>(attributes);
        other.attributes.forEach((name, accuracy) -> sum.merge(name, accuracy, Accuracy::plus));
        return new LabelEvaluation(strict.plus(other.strict), overlap.plus(other.overlap), sum);
    }
}
