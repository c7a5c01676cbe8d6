package org.glossator.query;

import java.util.List;
import java.util.Locale;
import org.glossator.schema.Attribute;

/// What a term asks about.
public sealed interface Field {

    /// What is written before the colon; empty for words that stand alone.
    String key();

    /// The fields that every project has.
    enum Fixed implements Field {
        /// Words without a field: in the spans if the query asks for spans, else in the letter.
        WORDS,
        /// Words that stand somewhere in the letter.
        TEXT,
        /// A part of the letter's name.
        LETTER,
        LABEL,
        STATUS,
        REVIEWER,
        RULE,
        CONFIDENCE,
        FLAG,
        NOTE;

        /// Those that are written with a colon.
        static final List<Fixed> WRITTEN = List.of(values()).subList(1, values().length);

        @Override
        public String key() {
            return this == WORDS ? "" : name().toLowerCase(Locale.ROOT);
        }
    }

    /// Any attribute that is a date.
    ///
    /// @param attributes the names of those that are, as the schema has them
    record Dates(List<String> attributes) implements Field {

        public Dates {
            attributes = List.copyOf(attributes);
        }

        @Override
        public String key() {
            return "date";
        }
    }

    /// An attribute of the project's labels.
    ///
    /// @param name as the schema has it
    record OfAttribute(String name, Attribute.Type type) implements Field {

        /// The name as it can be typed: blanks are written as hyphens.
        @Override
        public String key() {
            return keyOf(name);
        }
    }

    /// How an attribute's name is typed before a colon.
    static String keyOf(String attributeName) {
        return attributeName.strip().replaceAll("\\s+", "-").toLowerCase(Locale.ROOT);
    }
}
