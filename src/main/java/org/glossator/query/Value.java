package org.glossator.query;

/// What a term asks of its field.
public sealed interface Value {

    /// The value as it is written in a query.
    String format();

    /// Words that stand there, as whole words.
    record Words(Phrase phrase) implements Value {
        @Override
        public String format() {
            return phrase.format();
        }
    }

    /// That there is something at all: written `*`.
    record Anything() implements Value {
        @Override
        public String format() {
            return "*";
        }
    }

    /// That there is a flag, or none: written `yes` or `no`.
    record YesNo(boolean yes) implements Value {
        @Override
        public String format() {
            return yes ? "yes" : "no";
        }
    }

    record Numbers(NumberRange range) implements Value {
        @Override
        public String format() {
            return range.format();
        }
    }

    record Dates(DateRange range) implements Value {
        @Override
        public String format() {
            return range.format();
        }
    }

    record OfSpan(SpanStage stage) implements Value {
        @Override
        public String format() {
            return stage.word();
        }
    }

    record OfLetter(LetterStage stage) implements Value {
        @Override
        public String format() {
            return stage.word();
        }
    }
}
