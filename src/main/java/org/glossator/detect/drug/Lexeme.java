package org.glossator.detect.drug;

import org.glossator.detect.rule.Rule;
import org.glossator.mark.Attributes;

/// A name of the lexicon.
///
/// @param name as the lexicon spells it
/// @param ingredient generic name in lower case, several joined by "/"
/// @param rule the rule that finds it
/// @param capitals whether it is only found in capitals, as "ASA" and not "asa"
/// @param attributes the ingredient as what a suggestion carries: shared by all mentions
record Lexeme(String name, String ingredient, Rule rule, boolean capitals, Attributes attributes) {

    /// Abbreviations up to this length are also words, names or units in lower case.
    private static final int SHORT = 4;

    static Lexeme of(String name, String ingredient, Rule rule) {
        boolean capitals =
                name.length() <= SHORT
                        && name.equals(name.toUpperCase())
                        && !name.equals(name.toLowerCase());
        return new Lexeme(
                name, ingredient, rule, capitals, Attributes.of("ingredient", ingredient));
    }
}
