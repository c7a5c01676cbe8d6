package org.glossator.detect.text;

/// What kinds of word there are for the grammars; which words are of a kind stands in
/// `assets/rules/words.txt`.
public enum Trait {
    MONTH,
    WEEKDAY,
    ABBREVIATION,
    STRENGTH_UNIT,
    AMOUNT_UNIT,
    MEASURE,
    FORM,
    RELEASE,
    ROUTE,
    FREQUENCY,
    PERIOD,
    COUNT,
    BEFORE_YEAR,
    BEFORE_NUMBER,
    SCORE,
    PATIENT,
    REVIEWER,
    REQUEST,
    BE,
    MODAL,
    CONDITION,
    GUIDELINE,
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    VERB,
    LOCATOR,
    CARDINAL,
    ORDINAL,
    ENGLISH,
    DRUG_WORD,
    DOCUMENT_WORD,
    OUTCOME_WORD,
    STOP;

    private final long bit = 1L << ordinal();

    /// The trait as a bit of a set.
    public long bit() {
        return bit;
    }

    /// The set of these traits.
    public static long set(Trait... traits) {
        long set = 0;
        for (Trait trait : traits) {
            set |= trait.bit;
        }
        return set;
    }
}
