package org.glossator.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.query.Field.Fixed;
import org.glossator.query.Problem.Kind;
import org.glossator.query.RawTerm.RawValue;
import org.glossator.schema.LabelSchema;

/// Gives a scanned line its meaning in a project's labels and attributes.
final class QueryParser {

    private final Fields fields;

    QueryParser(LabelSchema schema) {
        this.fields = new Fields(schema);
    }

    ParsedQuery parse(String line) {
        try {
            List<Term> terms = new ArrayList<>();
            for (RawTerm raw : new Scanner(line).terms()) {
                terms.add(term(raw));
            }
            return new ParsedQuery.Good(new Query(terms));
        } catch (BadQuery e) {
            return new ParsedQuery.Bad(e.problem());
        }
    }

    private Term term(RawTerm raw) throws BadQuery {
        Field field = field(raw);
        List<Value> values = new ArrayList<>();
        for (RawValue value : raw.values()) {
            requireValue(raw, value);
            values.add(value(field, value));
        }
        long ofLetters = values.stream().filter(Value.OfLetter.class::isInstance).count();
        if (ofLetters > 0 && ofLetters < values.size()) {
            RawValue last = raw.values().getLast();
            throw new BadQuery(
                    new Problem(
                            Kind.MIXED_STATUS, raw.start(), last.end(), raw.field(), List.of()));
        }
        return new Term(field, values, raw.negated());
    }

    /// A star alone is a value of a field, but not a word.
    private static void requireValue(RawTerm term, RawValue value) throws BadQuery {
        boolean starOfField = value.isStar() && !term.field().isEmpty();
        if (value.text().isBlank() && !starOfField) {
            String subject = term.field().isEmpty() ? value.written() : term.field() + ":";
            throw new BadQuery(
                    new Problem(
                            Kind.MISSING_VALUE, value.start(), value.end(), subject, List.of()));
        }
    }

    private Field field(RawTerm raw) throws BadQuery {
        if (raw.field().isEmpty()) {
            return Fixed.WORDS;
        }
        Optional<Field> field = fields.named(raw.field());
        if (field.isEmpty()) {
            throw new BadQuery(
                    new Problem(
                            Kind.UNKNOWN_FIELD,
                            raw.start(),
                            raw.start() + raw.field().length() + 1,
                            raw.field() + ":",
                            Nearest.to(raw.field(), fields.keys()).stream()
                                    .map(key -> key + ":")
                                    .toList()));
        }
        return field.get();
    }

    private Value value(Field field, RawValue raw) throws BadQuery {
        return switch (field) {
            case Field.OfAttribute attribute ->
                    switch (attribute.type()) {
                        case TEXT, CHOICE -> words(raw);
                        case DATE -> dates(raw);
                        case NUMBER -> numbers(raw);
                    };
            case Field.Dates _ -> dates(raw);
            case Fixed fixed ->
                    switch (fixed) {
                        case WORDS, TEXT, LETTER, REVIEWER, RULE, NOTE -> words(raw);
                        case LABEL -> label(raw);
                        case STATUS -> status(raw);
                        case CONFIDENCE -> numbers(raw);
                        case FLAG -> yesNo(raw);
                    };
        };
    }

    private Value label(RawValue raw) throws BadQuery {
        if (raw.prefix()) {
            return words(raw);
        }
        return fields.label(raw.text())
                .flatMap(id -> Phrase.of(id, false))
                .map(Value.Words::new)
                .orElseThrow(() ->
                        bad(Kind.UNKNOWN_LABEL, raw, Nearest.to(raw.text(), fields.labels())));
    }

    private static Value words(RawValue raw) throws BadQuery {
        if (raw.isStar()) {
            return new Value.Anything();
        }
        return Phrase.of(raw.text(), raw.prefix())
                .map(Value.Words::new)
                .orElseThrow(() -> bad(Kind.MISSING_VALUE, raw, List.of()));
    }

    private static Value dates(RawValue raw) throws BadQuery {
        if (raw.isStar()) {
            return new Value.Anything();
        }
        return DateRange.parse(raw.text())
                .filter(_ -> !raw.prefix())
                .map(Value.Dates::new)
                .orElseThrow(() -> bad(Kind.NOT_A_DATE, raw, List.of()));
    }

    private static Value numbers(RawValue raw) throws BadQuery {
        if (raw.isStar()) {
            return new Value.Anything();
        }
        return NumberRange.parse(raw.text())
                .filter(_ -> !raw.prefix())
                .map(Value.Numbers::new)
                .orElseThrow(() -> bad(Kind.NOT_A_NUMBER, raw, List.of()));
    }

    private static Value yesNo(RawValue raw) throws BadQuery {
        return switch (raw.text().toLowerCase(Locale.ROOT)) {
            case "yes" -> new Value.YesNo(true);
            case "no" -> new Value.YesNo(false);
            default -> {
                if (raw.isStar()) {
                    yield new Value.YesNo(true);
                }
                throw bad(Kind.UNKNOWN_VALUE, raw, List.of("yes", "no"));
            }
        };
    }

    private static Value status(RawValue raw) throws BadQuery {
        String word = raw.text().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Arrays.stream(SpanStage.values())
                                .filter(stage -> stage.word().equals(word))
                                .map(Value.OfSpan::new),
                        Arrays.stream(LetterStage.values())
                                .filter(stage -> stage.word().equals(word))
                                .map(Value.OfLetter::new))
                .<Value>map(value -> value)
                .findFirst()
                .filter(_ -> !raw.prefix())
                .orElseThrow(() -> bad(Kind.UNKNOWN_VALUE, raw, Nearest.to(word, Fields.STATUSES)));
    }

    private static BadQuery bad(Kind kind, RawValue raw, List<String> instead) {
        return new BadQuery(new Problem(kind, raw.start(), raw.end(), raw.written(), instead));
    }
}
