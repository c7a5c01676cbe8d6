package org.glossator.query;

import java.util.List;
import java.util.Optional;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.query.LetterFacts.Layer;

/// Whether terms about spans hold of one.
record MarkTest(Mark mark, Layer layer, String text) {

    SpanStage stage() {
        return SpanStage.of(mark, layer.marks());
    }

    boolean holds(Term term) {
        return term.holds(value ->
                switch (term.field()) {
                    case Field.OfAttribute attribute ->
                            mark.attributes().get(attribute.name()).stream()
                                    .anyMatch(said -> says(value, said));
                    case Field.Dates(List<String> names) ->
                            names.stream()
                                    .flatMap(name -> mark.attributes().get(name).stream())
                                    .anyMatch(said -> says(value, said));
                    case Field.Fixed fixed -> holds(fixed, value);
                });
    }

    /// Whether the words stand in the span.
    boolean hasWords(Value value) {
        return says(value, mark.span().of(text));
    }

    private boolean holds(Field.Fixed field, Value value) {
        Attributes attributes = mark.attributes();
        return switch (field) {
            case LABEL -> !(value instanceof Value.Words(Phrase phrase)) || phrase.is(mark.label());
            case STATUS -> value.equals(new Value.OfSpan(stage()));
            case RULE ->
                    suggestion()
                            .filter(s ->
                                    !(value instanceof Value.Words(Phrase phrase))
                                            || phrase.is(s.rule()))
                            .isPresent();
            case CONFIDENCE ->
                    suggestion()
                            .filter(s -> says(value, Double.toString(s.confidence())))
                            .isPresent();
            case FLAG -> value.equals(new Value.YesNo(attributes.get(Attributes.FLAG).isPresent()));
            case NOTE -> attributes.get(Attributes.NOTE).stream().anyMatch(n -> says(value, n));
            case WORDS, TEXT -> hasWords(value);
            // About letters, so they never come here.
            case LETTER, REVIEWER -> true;
        };
    }

    private static boolean says(Value value, String said) {
        return switch (value) {
            case Value.Words(Phrase phrase) -> phrase.isIn(said);
            case Value.Anything _ -> !said.isBlank();
            case Value.Dates(DateRange range) -> range.holds(said);
            case Value.Numbers(NumberRange range) ->
                    NumberRange.number(said).filter(range::holds).isPresent();
            case Value.YesNo _, Value.OfSpan _, Value.OfLetter _ -> false;
        };
    }

    private Optional<Suggestion> suggestion() {
        return switch (mark) {
            case Suggestion suggestion -> Optional.of(suggestion);
            case Annotation annotation -> {
                MarkId origin = annotation.origin();
                yield origin == null ? Optional.empty() : layer.marks().suggestion(origin);
            }
        };
    }
}
