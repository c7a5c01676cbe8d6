package org.glossator.quality.agreement;

import java.util.List;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.difference.Pairing;

/// What came of the spans of pairs of reviewers, after
/// [org.glossator.quality.difference.Comparison]. Found or not is `missing`; the others are about
/// spans that both have. One that differs in two things counts at both.
///
/// @param agreed both say the same
/// @param missing only one of the two has it
/// @param boundary they begin or end elsewhere
/// @param label counted at the label that the first of the two reviewers gave
/// @param attribute of one label, but with other attributes
public record Differences(long agreed, long missing, long boundary, long label, long attribute) {

    public static final Differences NONE = new Differences(0, 0, 0, 0, 0);

    static Differences of(Pairing<LabelledSpan> pairing) {
        long missing = 0;
        long boundary = 0;
        long label = 0;
        long attribute = 0;
        for (var kind : pairing.kinds()) {
            switch (kind) {
                case MISSING -> missing++;
                case BOUNDARY -> boundary++;
                case LABEL -> label++;
                case ATTRIBUTE -> attribute++;
            }
        }
        return new Differences(pairing.isAgreed() ? 1 : 0, missing, boundary, label, attribute);
    }

    static Differences of(List<Pairing<LabelledSpan>> pairings) {
        return pairings.stream().map(Differences::of).reduce(NONE, Differences::plus);
    }

    public Differences plus(Differences other) {
        return new Differences(
                agreed + other.agreed,
                missing + other.missing,
                boundary + other.boundary,
                label + other.label,
                attribute + other.attribute);
    }
}
