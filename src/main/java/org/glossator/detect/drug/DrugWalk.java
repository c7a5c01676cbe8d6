package org.glossator.detect.drug;

import org.glossator.detect.rule.Finds;
import org.glossator.detect.rule.Rule;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.glossator.mark.Attributes;

/// One letter's walk for drugs: names of the lexicon first, then words that are nearly such a name
/// or look like one.
final class DrugWalk {

    private static final long DRUG_WORD = Trait.DRUG_WORD.bit();
    private static final long START = DRUG_WORD | Tokens.UNKNOWN;
    private static final long ORDINARY = Trait.ENGLISH.bit();
    private static final long RELEASE = Trait.RELEASE.bit();
    private static final long SALT = Trait.SALT.bit();
    private static final long NOT_GIVEN = Trait.NOT_GIVEN.bit();

    private final Tokens tokens;
    private final DrugLexicon lexicon;
    private final Finds finds;
    private final Dosage dosage;
    private final UnknownNames unknown;

    DrugWalk(Tokens tokens, DrugLexicon lexicon, Finds finds) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.finds = finds;
        dosage = new Dosage(tokens);
        unknown = new UnknownNames(tokens, lexicon, this);
    }

    void walk() {
        for (int t = tokens.next(0, START); t < tokens.count(); t = tokens.next(t + 1, START)) {
            t = Math.max(t, at(t));
        }
    }

    private int at(int t) {
        int last = -1;
        boolean first = tokens.has(t, DRUG_WORD);
        if (first) {
            last = named(t);
        }
        // A word known only as the first of a longer name may be a name misspelt.
        boolean strange = first ? last < 0 && !tokens.has(t, ORDINARY) : tokens.word(t) == 0;
        return strange && tokens.isWord(t) ? unknown.at(t) : last;
    }

    private int named(int t) {
        long found = lexicon.names().longestAt(tokens, t);
        if (found < 0) {
            return -1;
        }
        Lexeme lexeme = lexicon.names().valueOf(found);
        int last = withoutRelease(t, lexicon.names().lastOf(found));
        if (lexeme.capitals() && !tokens.allCapitals(t) || isNoMedication(last)) {
            return -1;
        }
        int joined = joinedWith(lexeme, t, last);
        if (joined >= 0) {
            return joined;
        }
        last = withSalt(lexeme, last);
        add(lexeme.rule(), t, last, lexeme.attributes());
        return last;
    }

    /// "hydrocodone/APAP": two names that a product joins are one.
    private int joinedWith(Lexeme lexeme, int first, int last) {
        int mark = last + 1;
        boolean joint = tokens.is(mark, '/') || tokens.is(mark, '-') && tokens.glued(mark);
        if (!joint || !tokens.has(mark + 1, DRUG_WORD) || tokens.parted(mark + 1)) {
            return -1;
        }
        long found = lexicon.names().longestAt(tokens, mark + 1);
        if (found < 0) {
            return -1;
        }
        Lexeme other = lexicon.names().valueOf(found);
        String ingredient = lexicon.combination(lexeme.ingredient(), other.ingredient());
        boolean compound =
                tokens.is(first - 1, '/') || tokens.is(lexicon.names().lastOf(found) + 1, '/');
        if (ingredient == null || compound) {
            return -1;
        }
        int end = withSalt(other, lexicon.names().lastOf(found));
        add(Rule.DRUG_JOINED, first, end, Attributes.of("ingredient", ingredient));
        return end;
    }

    private int withoutRelease(int first, int last) {
        int end = last;
        while (end > first && tokens.has(end, RELEASE)) {
            end--;
        }
        return end;
    }

    /// Salts belong to the name: "Naproxen Sodium".
    private int withSalt(Lexeme lexeme, int last) {
        boolean salt =
                lexeme.rule() == Rule.DRUG_GENERIC
                        && tokens.has(last + 1, SALT)
                        && tokens.gap(last + 1) <= Tokens.WRAPPED
                        && !tokens.has(last + 2, NOT_GIVEN);
        return salt ? last + 1 : last;
    }

    /// "Calcium channel blocker", "testosterone level": a name, but no medication.
    private boolean isNoMedication(int last) {
        return tokens.has(last + 1, NOT_GIVEN) && !tokens.parted(last + 1)
                || tokens.is(last + 1, '-') && tokens.is(last + 2, Word.INDUCED);
    }

    /// Notes a drug with what stands beside its name.
    void add(Rule rule, int from, int to, Attributes ingredient) {
        finds.add(rule, tokens.span(from, to), dosage.behind(to, ingredient));
    }
}
