package org.glossator.detect.text;

/// What kinds of word there are for the grammars; which words are of a kind stands in
/// `assets/rules/words.txt`.
public enum Trait {
    ABBREVIATION,
    ADVERB,
    AMOUNT_UNIT,
    BE,
    BEFORE_NUMBER,
    BEFORE_YEAR,
    CARDINAL,
    CITES,
    CONDITION,
    COUNT,
    DETERMINER,
    DOCUMENT_WORD,
    DOMAIN,
    DOSAGE,
    DOSE,
    DRUG_WORD,
    ENDS_OBJECT,
    ENGLISH,
    FILE_ENDING,
    FORM,
    FREQUENCY,
    GENERIC,
    GUIDELINE,
    HANDBOOK,
    HOUR,
    INTRODUCTION,
    JUDGED,
    LATIN,
    LOCATOR,
    MEASURE,
    MEDICALLY,
    MODAL,
    MONTH,
    NOT_DECIDED,
    NOT_GIVEN,
    ORDINAL,
    ORGANISATION,
    OUTCOME,
    PAGE,
    PARTIAL,
    PATIENT,
    PERIOD,
    REFERENCE_PART,
    REGULATION,
    RELEASE,
    RELIES,
    REQUEST,
    REVIEWER,
    REVIEW_VERB,
    ROUTE,
    SALT,
    SCORE,
    STATES,
    STRENGTH_UNIT,
    VERB,
    WEB_START;

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
