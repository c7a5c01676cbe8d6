package org.glossator.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glossator.detect.Detection;
import org.glossator.mark.Suggestion;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.consistency.ConsistencyRules;
import org.glossator.quality.consistency.LabelAttribute;
import org.glossator.schema.Attribute;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;

/// What is to be consistent in a project, as its labels and the detectors have it.
final class ConsistencyOf {

    private static final LabelAttribute INGREDIENT = new LabelAttribute("DRUG", "ingredient");
    private static final LabelAttribute ITEM = new LabelAttribute("DECISION", "item");

    /// How the detectors note a date.
    private static final LabelAttribute DATE = new LabelAttribute("DATE", "value");

    private ConsistencyOf() {}

    /// Dates are compared with what the detectors read in the text alone.
    static ConsistencyRules schema(LabelSchema schema, Supplier<Detection> detection) {
        Set<LabelAttribute> has = new HashSet<>();
        Map<String, String> dates = new TreeMap<>();
        for (Label label : schema.labels()) {
            for (Attribute attribute : label.attributes()) {
                has.add(new LabelAttribute(label.id(), attribute.name()));
                if (attribute.type() == Attribute.Type.DATE) {
                    dates.put(label.id(), attribute.name());
                }
            }
        }
        Map<String, Optional<String>> read = new HashMap<>();
        return new ConsistencyRules(
                has.contains(INGREDIENT) ? Set.of(INGREDIENT) : Set.of(),
                has.contains(ITEM) ? Set.of(ITEM) : Set.of(),
                (mark, text) ->
                        dateProblem(
                                mark,
                                text,
                                dates,
                                date ->
                                        read.computeIfAbsent(
                                                date, one -> date(one, detection.get()))));
    }

    private static Optional<String> dateProblem(
            LabelledSpan mark,
            String text,
            Map<String, String> dates,
            Function<String, Optional<String>> reading) {
        String attribute = dates.get(mark.label());
        if (attribute == null) {
            return Optional.empty();
        }
        Optional<String> value = mark.attributes().get(attribute);
        Optional<String> read = reading.apply(text);
        return value.isEmpty() || read.isEmpty() || read.equals(value)
                ? Optional.empty()
                : Optional.of("the value is " + value.get() + ", but the text says " + read.get());
    }

    /// The date that the whole text is; none if it is none without the words around it.
    private static Optional<String> date(String text, Detection detection) {
        return detection.detect(text).stream()
                .filter(found -> found.label().equals(DATE.label()))
                .filter(found -> found.span().length() == text.length())
                .findFirst()
                .map(Suggestion::attributes)
                .flatMap(attributes -> attributes.get(DATE.attribute()));
    }
}
