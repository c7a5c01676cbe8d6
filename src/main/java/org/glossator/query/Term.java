package org.glossator.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One condition of a query: a field and the values of which one must hold.
///
/// @param values at least one
/// @param negated whether none of them may hold instead
public record Term(Field field, List<Value> values, boolean negated) {

    public Term {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a term needs a value");
        }
    }

    /// The term as it is written in a query.
    public String format() {
        String key = field.key().isEmpty() ? "" : field.key() + ":";
        return (negated ? "-" : "")
                + key
                + values.stream().map(Value::format).collect(Collectors.joining(","));
    }

    /// Whether the term holds if this is how its values fare.
    boolean holds(Predicate<Value> value) {
        return values.stream().anyMatch(value) != negated;
    }

    /// What kind of thing the term is about.
    Subject subject() {
        return switch (field) {
            case Field.OfAttribute _, Field.Dates _ -> Subject.SPAN;
            case Field.Fixed fixed ->
                    switch (fixed) {
                        case WORDS -> Subject.WORDS;
                        case TEXT, LETTER -> Subject.LETTER;
                        case REVIEWER -> Subject.LAYER;
                        case STATUS ->
                                values.getFirst() instanceof Value.OfLetter
                                        ? Subject.LAYER
                                        : Subject.SPAN;
                        case LABEL, RULE, CONFIDENCE, FLAG, NOTE -> Subject.SPAN;
                    };
        };
    }

    /// What a term can be about.
    enum Subject {
        WORDS,
        LETTER,
        LAYER,
        SPAN
    }
}
