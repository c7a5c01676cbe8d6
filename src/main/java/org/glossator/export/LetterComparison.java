package org.glossator.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.export.SpanLines.Line;

/// What reading back gave of one letter.
///
/// @param differences from what it was to be; there should be none
record LetterComparison(MatrixRow row, List<String> differences) {

    static LetterComparison of(Expectation expected, RestoredLetter found) {
        String id = expected.id();
        List<String> differences = new ArrayList<>();
        if (!id.equals(found.id())) {
            differences.add(id + ": is called " + found.id());
        }
        if (!expected.textDigest().equals(MatrixRow.textDigest(found))) {
            differences.add(id + ": its text differs");
        }
        SpanLines lines = SpanLines.of(found.spans(), found.rejected());
        int differing = 0;
        if (!lines.same(expected.spans())) {
            List<Line> missing = without(expected.spans(), lines);
            differing = missing.size();
            missing.forEach(
                    span -> differences.add(id + ": " + span.words() + " is not there as it was"));
            without(lines, expected.spans())
                    .forEach(span ->
                            differences.add(id + ": " + span.words() + " was not to be there"));
        }
        return new LetterComparison(
                MatrixRow.of(expected, found, lines, differing), List.copyOf(differences));
    }

    /// Those of the ones that the others do not have, or not so often.
    private static List<Line> without(SpanLines ones, SpanLines others) {
        Map<String, Integer> there = new HashMap<>();
        others.each().forEach(line -> there.merge(line.line(), 1, Integer::sum));
        List<Line> left = new ArrayList<>();
        for (Line line : ones.each()) {
            if (there.merge(line.line(), -1, Integer::sum) < 0) {
                left.add(line);
            }
        }
        return left;
    }
}
