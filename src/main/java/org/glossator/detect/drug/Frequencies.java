package org.glossator.detect.drug;

import org.glossator.detect.text.Tokens;
import org.glossator.detect.text.Trait;
import org.glossator.detect.text.Word;

/// The grammar of how often a drug is taken: "b.i.d.", "three times a day", "q4-6h", "every 6 hours
/// as needed", "at bedtime", "12 hours on/12 hours off".
final class Frequencies {

    /// What a word with which a frequency begins is.
    static final long BEGINS =
            Trait.set(Trait.DOSAGE, Trait.CARDINAL, Trait.LATIN, Trait.FREQUENCY);

    private static final int NOTHING = -1;
    private static final long LATIN = Trait.LATIN.bit();
    private static final long DAILY = Trait.FREQUENCY.bit();
    private static final long PERIOD = Trait.PERIOD.bit();
    private static final long COUNT = Trait.CARDINAL.bit();

    private final Tokens tokens;

    Frequencies(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The last token of the frequency that begins here, or -1.
    int lastOf(int t) {
        int last = simple(t);
        if (last < 0) {
            return NOTHING;
        }
        int more = tokens.gap(last + 1) <= Tokens.WRAPPED ? addition(last + 1) : NOTHING;
        return more < 0 ? last : more;
    }

    private int simple(int t) {
        if (!tokens.isNumber(t) && !tokens.has(t, BEGINS)) {
            return NOTHING;
        }
        if (tokens.isNumber(t) || tokens.has(t, COUNT)) {
            return counted(t);
        }
        if (tokens.has(t, LATIN)) {
            return t;
        }
        if (tokens.has(t, DAILY)) {
            return tokens.is(t - 1, '/') ? NOTHING : t;
        }
        if (tokens.is(t, Word.ONCE) || tokens.is(t, Word.TWICE)) {
            return per(t + 1);
        }
        if (tokens.is(t, Word.Q)) {
            return latinEvery(t);
        }
        if (tokens.is(t, Word.EVERY) || tokens.is(t, Word.EACH)) {
            return every(t + 1);
        }
        if (tokens.is(t, Word.AT) || tokens.is(t, Word.IN) || tokens.is(t, Word.BEFORE)) {
            return timeOfDay(t + 1);
        }
        int dotted = dotted(t);
        return dotted >= 0 ? dotted : asNeeded(t);
    }

    /// "twice daily as needed", "daily at bedtime".
    private int addition(int t) {
        if (tokens.is(t, Word.AT) || tokens.is(t, Word.PRN) || tokens.is(t, Word.AS)) {
            int last =
                    tokens.is(t, Word.PRN)
                            ? t
                            : tokens.is(t, Word.AT) ? timeOfDay(t + 1) : asNeeded(t);
            return last;
        }
        return NOTHING;
    }

    /// "3 times a day", "2-3 x daily", "1 per day", "12 hours on/12 hours off".
    private int counted(int t) {
        int end = t;
        boolean range =
                (tokens.is(t + 1, '-') || tokens.is(t + 1, Word.TO) || tokens.is(t + 1, Word.OR))
                        && (tokens.isNumber(t + 2) || tokens.has(t + 2, COUNT));
        if (range) {
            end = t + 2;
        }
        int next = end + 1;
        if (tokens.is(next, Word.TIMES) || tokens.is(next, Word.TIME) || tokens.is(next, Word.X)) {
            return per(next + 1);
        }
        if (tokens.has(next, Trait.HOUR.bit()) && tokens.is(next + 1, Word.ON)) {
            return onAndOff(next + 2);
        }
        if (tokens.is(next, Word.PER) || tokens.is(next, Word.A) || tokens.is(next, '/')) {
            return tokens.is(next + 1, Word.DAY) && tokens.number(t) <= 9 ? next + 1 : NOTHING;
        }
        return NOTHING;
    }

    private int onAndOff(int t) {
        int at = t;
        while (at < t + 2
                && (tokens.is(at, '/') || tokens.is(at, ',') || tokens.is(at, Word.AND))) {
            at++;
        }
        boolean off =
                tokens.isNumber(at)
                        && tokens.has(at + 1, Trait.HOUR.bit())
                        && tokens.is(at + 2, Word.OFF);
        return off ? at + 2 : NOTHING;
    }

    /// "a day", "per week", "daily", "/day" behind a count.
    private int per(int t) {
        if (tokens.has(t, DAILY)) {
            return t;
        }
        boolean by =
                tokens.is(t, Word.A)
                        || tokens.is(t, Word.PER)
                        || tokens.is(t, Word.EACH)
                        || tokens.is(t, '/')
                        || tokens.is(t, Word.EVERY);
        if (by && tokens.has(t + 1, PERIOD)) {
            return t + 1;
        }
        return tokens.has(t, PERIOD) ? t : NOTHING;
    }

    /// "q6h", "q 4-6 hours", "q.h.s.", "q day".
    private int latinEvery(int t) {
        int at = tokens.is(t + 1, '.') && tokens.glued(t + 1) ? t + 2 : t + 1;
        if (tokens.isNumber(at)) {
            boolean range =
                    (tokens.is(at + 1, '-') || tokens.is(at + 1, Word.TO))
                            && tokens.isNumber(at + 2);
            int unit = range ? at + 3 : at + 1;
            boolean time = tokens.has(unit, Trait.HOUR.bit()) || tokens.has(unit, PERIOD);
            return time ? unit : NOTHING;
        }
        boolean letters =
                tokens.glued(at)
                        && (tokens.is(at, Word.H)
                                || tokens.is(at, Word.D)
                                || tokens.is(at, Word.I)
                                || tokens.is(at, Word.O)
                                || tokens.is(at, Word.P)
                                || tokens.is(at, Word.A));
        if (letters) {
            return dotted(t);
        }
        boolean period =
                tokens.has(at, PERIOD)
                        || tokens.has(at, LATIN)
                        || tokens.is(at, Word.HS)
                        || tokens.is(at, Word.AM)
                        || tokens.is(at, Word.PM);
        return period ? at : NOTHING;
    }

    /// "every 4 to 6 hours", "every other day", "every night".
    private int every(int t) {
        if (tokens.isNumber(t) || tokens.has(t, COUNT)) {
            boolean range =
                    (tokens.is(t + 1, '-')
                                    || tokens.is(t + 1, Word.TO)
                                    || tokens.is(t + 1, Word.OR))
                            && (tokens.isNumber(t + 2) || tokens.has(t + 2, COUNT));
            int unit = range ? t + 3 : t + 1;
            boolean time = tokens.has(unit, Trait.HOUR.bit()) || tokens.has(unit, PERIOD);
            return time ? unit : NOTHING;
        }
        int at = tokens.is(t, Word.OTHER) ? t + 1 : t;
        return tokens.has(at, PERIOD) ? at : NOTHING;
    }

    /// "bedtime", "night", "the morning" behind "at", "in" or "before".
    private int timeOfDay(int t) {
        int at = tokens.is(t, Word.THE) ? t + 1 : t;
        boolean time =
                tokens.is(at, Word.BEDTIME)
                        || tokens.is(at, Word.NIGHT)
                        || tokens.is(at, Word.MORNING)
                        || tokens.is(at, Word.EVENING)
                        || tokens.is(at, Word.BED)
                        || tokens.is(at, Word.MEALS);
        return time ? at : NOTHING;
    }

    /// "b.i.d.", "q.h.s.", "p.r.n.": single letters with dots, the last dot belongs to them.
    private int dotted(int t) {
        if (tokens.length(t) != 1 || !tokens.isWord(t)) {
            return NOTHING;
        }
        int at = t;
        char[] letters = new char[4];
        int count = 0;
        while (count < 4
                && tokens.length(at) == 1
                && tokens.isWord(at)
                && tokens.is(at + 1, '.')
                && tokens.glued(at + 1)
                && (at == t || tokens.glued(at))) {
            letters[count++] = tokens.lowerAt(tokens.start(at));
            at += 2;
        }
        boolean last =
                count >= 1
                        && tokens.length(at) == 1
                        && tokens.isWord(at)
                        && tokens.glued(at)
                        && count < 4;
        if (last) {
            letters[count++] = tokens.lowerAt(tokens.start(at));
        }
        int end = last ? at : at - 1;
        return switch (new String(letters, 0, count)) {
            case "bid", "tid", "qid", "qd", "qhs", "hs", "prn", "qod", "qam", "qpm" -> end;
            default -> NOTHING;
        };
    }

    private int asNeeded(int t) {
        return tokens.is(t, Word.AS) && tokens.is(t + 1, Word.NEEDED) ? t + 1 : NOTHING;
    }
}
