package org.glossator.detect.drug;

import java.util.Locale;
import java.util.function.Consumer;
import org.glossator.detect.rule.Rule;

/// The lexicon as a file: tab-separated lines of name, ingredient, kind and class behind a header;
/// lines that start with `#` are comments.
final class LexiconFile {

    private LexiconFile() {}

    /// @throws IllegalArgumentException if a line has no ingredient or an unknown kind
    static void read(String text, Consumer<Lexeme> lexemes) {
        boolean header = true;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && text.charAt(at) != '#') {
                if (!header) {
                    lexemes.accept(lexeme(text, at, end));
                }
                header = false;
            }
            at = end + 1;
        }
    }

    private static Lexeme lexeme(String text, int from, int to) {
        int name = text.indexOf('\t', from);
        int ingredient = name < 0 ? -1 : text.indexOf('\t', name + 1);
        if (ingredient < 0 || ingredient > to) {
            throw new IllegalArgumentException("not a lexicon line: " + text.substring(from, to));
        }
        int kind = text.indexOf('\t', ingredient + 1);
        kind = kind < 0 || kind > to ? to : kind;
        return Lexeme.of(
                text.substring(from, name),
                text.substring(name + 1, ingredient).toLowerCase(Locale.ROOT),
                rule(text.substring(ingredient + 1, kind).strip(), text.charAt(from)));
    }

    /// Brands are written with a capital, whatever they are for.
    private static Rule rule(String kind, char initial) {
        return switch (kind) {
            case "generic", "salt" -> Rule.DRUG_GENERIC;
            case "brand", "topical", "injection" ->
                    Character.isLowerCase(initial) ? Rule.DRUG_GENERIC : Rule.DRUG_BRAND;
            case "combination" -> Rule.DRUG_COMBINATION;
            case "abbreviation" -> Rule.DRUG_ABBREVIATION;
            case "supplement", "medical-food" -> Rule.DRUG_SUPPLEMENT;
            default -> throw new IllegalArgumentException("unknown kind of drug name: " + kind);
        };
    }
}
