package org.glossator.detect.drug;

import java.util.Locale;
import org.glossator.detect.rule.Rule;
import org.glossator.mark.Attributes;

/// A name of the lexicon.
///
/// @param name as the lexicon spells it
/// @param rule the rule that finds it
/// @param capitals whether it is only found in capitals, as "ASA" and not "asa"
/// @param attributes the ingredient as what a suggestion carries: shared by all mentions
record Lexeme(String name, Rule rule, boolean capitals, Attributes attributes) {

    /// Abbreviations up to this length are also words, names or units in lower case.
    private static final int SHORT = 4;

    static Lexeme of(String name, Attributes ingredient, Rule rule) {
        return new Lexeme(name, rule, name.length() <= SHORT && isInCapitals(name), ingredient);
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /// Generic name in lower case, several joined by "/".
    String ingredient() {
        return attributes.get("ingredient").orElse("");
    }
}
