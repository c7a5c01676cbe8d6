package org.glossator.detect.drug;

import org.glossator.detect.text.Punctuation;
import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;

/// What stands right behind a drug's name: strength, quantity and frequency, in any order, with
/// forms and routes between them.
final class Dosage {

    /// How many parts are looked at behind a name.
    private static final int PARTS = 12;

    private static final long SKIPPED =
            Trait.set(Trait.RELEASE, Trait.FORM, Trait.ROUTE, Trait.DOSE);

    /// What a word behind a name must be to say anything of the drug.
    private static final long BEGINS = SKIPPED | Frequencies.BEGINS;

    private static final long AMOUNT = Trait.AMOUNT_UNIT.bit();
    private static final long FORM = Trait.FORM.bit();

    /// Fewer tablets than this are a dose, not what was dispensed.
    private static final int LEAST_DISPENSED = 10;

    /// Fewer grams or millilitres than this are a strength.
    private static final int LEAST_AMOUNT = 15;

    private final Tokens tokens;
    private final Strengths strengths;
    private final Frequencies frequencies;

    private @Nullable String strength;
    private @Nullable String quantity;
    private @Nullable String frequency;

    Dosage(Tokens tokens) {
        this.tokens = tokens;
        strengths = new Strengths(tokens);
        frequencies = new Frequencies(tokens);
    }

    /// The ingredient's attributes with those that stand behind the name's last token.
    Attributes behind(int name, Attributes ingredient) {
        int next = name + 1;
        if (tokens.parted(next) || tokens.isWord(next) && !tokens.has(next, BEGINS)) {
            return ingredient;
        }
        strength = null;
        quantity = null;
        frequency = null;
        for (int i = 0; i < PARTS && next >= 0; i++) {
            next = part(next);
        }
        Attributes attributes = ingredient;
        attributes = strength == null ? attributes : attributes.with("strength", strength);
        attributes = quantity == null ? attributes : attributes.with("quantity", quantity);
        return frequency == null ? attributes : attributes.with("frequency", frequency);
    }

    /// The token behind the part that begins here, or -1 if what follows says nothing of the drug.
    private int part(int t) {
        if (tokens.parted(t)) {
            return -1;
        }
        if (tokens.isMark(t)) {
            return mark(t);
        }
        int last = quantityAt(t);
        if (last >= 0) {
            return last + 1;
        }
        last = frequency == null ? frequencies.lastOf(t) : -1;
        if (last >= 0) {
            frequency = tokens.folded(t, last);
            return last + 1;
        }
        if (tokens.isNumber(t)) {
            return number(t);
        }
        if (tokens.is(t, Word.FOR) && frequency != null) {
            return beforeCount(t);
        }
        return tokens.has(t, SKIPPED) ? t + 1 : -1;
    }

    private int mark(int t) {
        if (tokens.is(t, '#')) {
            return counted(t + 1);
        }
        if (tokens.is(t, '.') && tokens.isNumber(t + 1) && tokens.glued(t + 1)) {
            return number(t);
        }
        boolean bracket = tokens.is(t, '(') && opensDosage(t + 1);
        if (tokens.is(t, '(') && !bracket && tokens.isNumber(t + 1)) {
            return beforeCount(t);
        }
        boolean comma = tokens.is(t, ',') && continuesDosage(t + 1);
        boolean dash = tokens.is(t, '-') && (tokens.isNumber(t + 1) || tokens.has(t + 1, FORM));
        boolean closing = tokens.is(t, ')') || tokens.is(t, Punctuation.TRADE_MARK);
        return bracket || comma || dash || closing ? t + 1 : -1;
    }

    private boolean opensDosage(int t) {
        return tokens.is(t, '#')
                || tokens.is(t, Word.QTY)
                || tokens.is(t, Word.QUANTITY)
                || tokens.isNumber(t) && strength == null && strengths.lastOf(t) >= 0;
    }

    private boolean continuesDosage(int t) {
        return tokens.is(t, '#')
                || tokens.is(t, Word.QTY)
                || tokens.is(t, Word.QUANTITY)
                || frequency == null && frequencies.lastOf(t) >= 0
                || isDose(t);
    }

    /// "1 tablet", "two capsules".
    private boolean isDose(int t) {
        return (tokens.isNumber(t) && tokens.length(t) <= 2 || tokens.has(t, Trait.CARDINAL.bit()))
                && tokens.has(t + 1, FORM);
    }

    /// A count behind "#" or "QTY".
    private int counted(int t) {
        if (!tokens.isNumber(t) || tokens.parted(t)) {
            return -1;
        }
        int last = strengths.lastOfNumber(t);
        if (quantity == null) {
            quantity = tokens.text(tokens.start(t), tokens.end(last));
        }
        return last + 1;
    }

    private int quantityAt(int t) {
        if (tokens.is(t, Word.QTY) || tokens.is(t, Word.QUANTITY)) {
            int number = t + 1;
            while (number < t + 4
                    && (tokens.is(number, ':')
                            || tokens.is(number, Word.OF)
                            || tokens.is(number, '.')
                            || tokens.is(number, '#')
                            || tokens.is(number, '-'))) {
                number++;
            }
            return counted(number) - 1;
        }
        return -1;
    }

    /// A number: a strength, a count of tablets, an amount, or a dose that is passed over.
    private int number(int t) {
        int last = strengths.lastOf(t);
        if (last >= 0) {
            if (isAmount(t)) {
                quantity = quantity == null ? tokens.folded(t, last) : quantity;
                return last + 1;
            }
            if (strength != null) {
                return -1;
            }
            strength = tokens.folded(t, last);
            return last + 1;
        }
        int end = strengths.lastOfNumber(t);
        boolean dispensed =
                tokens.number(t) >= LEAST_DISPENSED
                        && (tokens.has(end + 1, FORM) || tokens.is(end + 1, Word.PER));
        if (dispensed && quantity == null) {
            quantity = tokens.text(tokens.start(t), tokens.end(end));
            return tokens.has(end + 1, FORM) ? end + 2 : -1;
        }
        int form = strengths.lastOfRange(t) + 1;
        if (tokens.has(form, SKIPPED)) {
            return form + 1;
        }
        if (strength == null && tokens.is(end + 1, '#')) {
            strength = tokens.text(tokens.start(t), tokens.end(end));
            return end + 1;
        }
        return -1;
    }

    /// Whether grams, millilitres or ounces are what was dispensed, not a strength.
    private boolean isAmount(int t) {
        int unit = strengths.lastOfNumber(t) + 1;
        return tokens.has(unit, AMOUNT)
                && (strength != null
                        || tokens.number(t) >= LEAST_AMOUNT
                        || tokens.is(unit, Word.OZ));
    }

    /// The token behind what a count follows: "as needed for pain #120", "(700 mg/patch) #30".
    private int beforeCount(int t) {
        for (int i = t + 1; i < t + 7 && !tokens.parted(i); i++) {
            if (tokens.is(i, '#') || tokens.is(i, Word.QTY) || tokens.is(i, Word.QUANTITY)) {
                return i;
            }
            if (tokens.is(i, ',')
                    || tokens.is(i, '.') && !tokens.glued(i + 1)
                    || tokens.is(i, ';')) {
                return -1;
            }
        }
        return -1;
    }
}
