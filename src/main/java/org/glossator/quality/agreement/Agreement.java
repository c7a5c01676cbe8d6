package org.glossator.quality.agreement;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far reviewers agree.
///
/// @param letters how many letters they have in common
/// @param labels the labels that anybody used
/// @param all everything together
public record Agreement(
        long letters, SortedMap<String, LabelAgreement> labels, LabelAgreement all) {

    public Agreement {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
