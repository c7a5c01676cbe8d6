package org.glossator.detect.drug;

import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// The grammar of strengths: "10mg", "7.5 mg", "10/325mg", "37.5 mg/325 mg", "50mcg/hr", "5%".
final class Strengths {

    private static final int NOTHING = -1;
    private static final int MOST_PARTS = 5;
    private static final int LEAST_OF_COMBINATION = 100;
    private static final long UNIT = Trait.set(Trait.STRENGTH_UNIT, Trait.AMOUNT_UNIT);
    private static final long PER_UNIT =
            Trait.set(Trait.STRENGTH_UNIT, Trait.AMOUNT_UNIT, Trait.HOUR);

    private final Tokens tokens;

    Strengths(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The last token of the strength that begins at a number or a decimal point, or -1.
    int lastOf(int t) {
        int end = lastOfNumber(t);
        if (end < 0) {
            return NOTHING;
        }
        boolean unit = false;
        int parts = 1;
        int last = end;
        if (isUnit(end + 1)) {
            last = withPer(end + 1);
            unit = true;
        }
        while (parts < MOST_PARTS && continues(last + 1)) {
            int next = lastOfNumber(last + 2);
            if (next < 0) {
                break;
            }
            last = next;
            parts++;
            if (isUnit(last + 1)) {
                last = withPer(last + 1);
                unit = true;
            } else if (unit) {
                break;
            }
        }
        return unit || parts > 1 && isCombination(t, last) ? last : NOTHING;
    }

    /// "10/325" without a unit is the strength of a combination; "1-2" is a dose, "1/2014" a date.
    private boolean isCombination(int first, int last) {
        for (int t = first; t <= last; t++) {
            if (tokens.number(t) >= LEAST_OF_COMBINATION && tokens.length(t) == 3) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(int t) {
        boolean mark = tokens.is(t, '/') || tokens.is(t, '-') && tokens.glued(t + 1);
        return mark
                && tokens.isNumber(t + 1)
                && tokens.gap(t) <= Tokens.SPACED
                && tokens.gap(t + 1) <= Tokens.WRAPPED;
    }

    private boolean isUnit(int t) {
        return !tokens.parted(t) && (tokens.has(t, UNIT) || tokens.is(t, '%'));
    }

    /// A unit with what it is counted by: "mcg/hr", "mg/5 ml", "mg per ml".
    private int withPer(int unit) {
        if (!tokens.is(unit + 1, '/') || !tokens.glued(unit + 1)) {
            return unit;
        }
        int by = tokens.isNumber(unit + 2) ? unit + 3 : unit + 2;
        return tokens.has(by, PER_UNIT)
                        && !(by == unit + 3 && !tokens.has(by, UNIT) || isDoseOf(by))
                ? by
                : unit;
    }

    /// "37.5 mg/325 mg" is two strengths, not milligrams by the 325 milligrams.
    private boolean isDoseOf(int by) {
        return tokens.isNumber(by - 1) && (tokens.is(by, Word.MG) || tokens.is(by, Word.MCG));
    }

    /// The last token of a number with decimals or thousands, or -1.
    int lastOfNumber(int t) {
        if (tokens.is(t, '.') && tokens.isNumber(t + 1) && tokens.glued(t + 1)) {
            return t + 1;
        }
        if (!tokens.isNumber(t)) {
            return NOTHING;
        }
        boolean more =
                (tokens.is(t + 1, '.') || tokens.is(t + 1, ',') && tokens.length(t + 2) == 3)
                        && tokens.isNumber(t + 2)
                        && tokens.glued(t + 1)
                        && tokens.glued(t + 2);
        return more ? t + 2 : t;
    }

    /// The last token of a range such as "1-2" or "1 to 2", or of the number alone.
    int lastOfRange(int t) {
        int end = lastOfNumber(t);
        boolean range =
                (tokens.is(end + 1, '-')
                                || tokens.is(end + 1, '/')
                                || tokens.is(end + 1, Word.TO)
                                || tokens.is(end + 1, Word.OR))
                        && tokens.isNumber(end + 2);
        return range ? lastOfNumber(end + 2) : end;
    }
}
