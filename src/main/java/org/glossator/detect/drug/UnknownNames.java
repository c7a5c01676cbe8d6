package org.glossator.detect.drug;

import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// Words that no list knows and that are drugs all the same: names broken by a line end or run
/// together with the next word, misspelt names, names with a drug's stem, and capitalised words
/// with a strength or a count right behind.
final class UnknownNames {

    private static final int NOTHING = -1;
    private static final int SHORTEST = 4;
    private static final long STRENGTH = Trait.STRENGTH_UNIT.bit();
    private static final long ORDINARY =
            Trait.set(Trait.ENGLISH, Trait.FORM, Trait.MEASURE, Trait.NOT_GIVEN);

    private final Tokens tokens;
    private final DrugLexicon lexicon;
    private final DrugWalk walk;

    UnknownNames(Tokens tokens, DrugLexicon lexicon, DrugWalk walk) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.walk = walk;
    }

    /// The last token of the drug that begins at the unknown word, or -1.
    int at(int t) {
        if (tokens.length(t) < SHORTEST) {
            return NOTHING;
        }
        int broken = broken(t);
        if (broken >= 0) {
            return broken;
        }
        Lexeme near = lexicon.misspellings().near(tokens, t);
        if (near != null && (near.rule() != Rule.DRUG_BRAND || tokens.capital(t))) {
            walk.add(Rule.DRUG_MISSPELT, t, t, near.attributes());
            return t;
        }
        if (Stems.fit(tokens, t)) {
            walk.add(Rule.DRUG_STEM, t, t, ownName(t));
            return t;
        }
        if (tokens.capital(t) && hasDrugsCompany(t)) {
            walk.add(Rule.DRUG_COMPANY, t, t, ownName(t));
            return t;
        }
        return NOTHING;
    }

    private Attributes ownName(int t) {
        String name = tokens.text(tokens.start(t), tokens.end(t));
        return Attributes.of("ingredient", name.toLowerCase(java.util.Locale.ROOT));
    }

    /// A name with a line end inside, with or without a hyphen.
    private int broken(int t) {
        boolean hyphen = tokens.is(t + 1, '-') && tokens.glued(t + 1);
        int second = hyphen ? t + 2 : t + 1;
        boolean breaks =
                tokens.gap(second) == Tokens.WRAPPED
                        || tokens.gap(second) == Tokens.SPACED && tokens.word(second) == 0;
        if (!breaks || !tokens.isWord(second)) {
            return NOTHING;
        }
        Lexeme lexeme = joined(t, second);
        if (lexeme == null) {
            return NOTHING;
        }
        walk.add(Rule.DRUG_BROKEN, t, second, lexeme.attributes());
        return second;
    }

    private @Nullable Lexeme joined(int first, int second) {
        long hash = SpellingHash.of(tokens, tokens.start(first), tokens.end(first), 0);
        hash = SpellingHash.of(tokens, tokens.start(second), tokens.end(second), hash);
        return lexicon.single(hash);
    }

    /// "Xyzprin 50 mg", "Xyzprin #60".
    private boolean hasDrugsCompany(int t) {
        boolean amount =
                tokens.isNumber(t + 1)
                        && !tokens.parted(t + 1)
                        && tokens.has(behindNumber(t + 1), STRENGTH);
        boolean count = tokens.is(t + 1, '#') && tokens.isNumber(t + 2) && !tokens.parted(t + 1);
        return (amount || count) && !tokens.has(t, ORDINARY);
    }

    private int behindNumber(int t) {
        boolean decimal = tokens.is(t + 1, '.') || tokens.is(t + 1, '/');
        return decimal && tokens.isNumber(t + 2) ? t + 3 : t + 1;
    }
}
