package org.glossator.detect.drug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.detect.rule.Rule;
import org.glossator.mark.Attributes;

/// The lexicon as a file: tab-separated lines of name, ingredient, kind and class behind a header;
/// lines that start with `#` are comments.
final class LexiconFile {

    private final String text;

    /// The attributes of each ingredient: most have several names.
    private final Map<String, Attributes> shared = new HashMap<>(4_096);

    private LexiconFile(String text) {
        this.text = text;
    }

    /// @throws IllegalArgumentException if a line has no ingredient or an unknown kind
    static List<Lexeme> read(String text) {
        return new LexiconFile(text).lexemes();
    }

    private List<Lexeme> lexemes() {
        List<Lexeme> lexemes = new ArrayList<>(8_192);
        boolean header = true;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && text.charAt(at) != '#') {
                if (!header) {
                    lexemes.add(lexeme(at, end));
                }
                header = false;
            }
            at = end + 1;
        }
        return lexemes;
    }

    private Lexeme lexeme(int from, int to) {
        int name = text.indexOf('\t', from);
        int ingredient = name < 0 ? -1 : text.indexOf('\t', name + 1);
        if (ingredient < 0 || ingredient > to) {
            throw new IllegalArgumentException("not a lexicon line: " + text.substring(from, to));
        }
        int kind = text.indexOf('\t', ingredient + 1);
        kind = kind < 0 || kind > to ? to : kind;
        return Lexeme.of(
                text.substring(from, name),
                shared(text.substring(name + 1, ingredient)),
                rule(text.substring(ingredient + 1, kind).strip(), text.charAt(from)));
    }

    private Attributes shared(String ingredient) {
        Attributes known = shared.get(ingredient);
        if (known == null) {
            known = Attributes.of("ingredient", ingredient.toLowerCase(Locale.ROOT));
            shared.put(ingredient, known);
        }
        return known;
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
