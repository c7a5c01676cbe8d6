package org.glossator.detect.rule;

/// The rules, each with the label of what it finds.
public enum Rule {
    DATE_NUMERIC("date.numeric"),
    DATE_ISO("date.iso"),
    DATE_MONTH_YEAR("date.month-year"),
    DATE_NAMED("date.named"),
    DATE_NAMED_MONTH("date.named-month"),
    DATE_LIST("date.list"),
    DATE_NO_YEAR("date.no-year"),
    DATE_YEAR("date.year"),
    DATE_YEAR_LOOSE("date.year-loose"),

    DRUG_GENERIC("drug.lexicon.generic"),
    DRUG_BRAND("drug.lexicon.brand"),
    DRUG_COMBINATION("drug.lexicon.combination"),
    DRUG_ABBREVIATION("drug.lexicon.abbreviation"),
    DRUG_SUPPLEMENT("drug.lexicon.supplement"),
    DRUG_JOINED("drug.joined"),
    DRUG_USER("drug.user-list"),
    DRUG_MISSPELT("drug.misspelt"),
    DRUG_BROKEN("drug.broken"),
    DRUG_STEM("drug.stem"),
    DRUG_COMPANY("drug.company"),

    DECISION_HEADING("decision.heading"),
    DECISION_FINAL("decision.final"),
    DECISION_NOT_NECESSARY("decision.not-necessary"),
    DECISION_NOT_ESTABLISHED("decision.necessity-not-established"),
    DECISION_NECESSARY("decision.necessary"),
    DECISION_REVIEW("decision.utilization-review"),
    DECISION_REVIEW_LOOSE("decision.utilization-review-loose"),

    CITATION_GUIDELINE("citation.guideline"),
    CITATION_LISTED("citation.listed"),
    CITATION_ACRONYM("citation.acronym"),
    CITATION_REGULATION("citation.regulation"),
    CITATION_JOURNAL("citation.journal"),
    CITATION_PUBLICATION("citation.publication"),
    CITATION_LABEL("citation.label"),
    CITATION_WEB("citation.web");

    /// How many labels the rules have.
    static final int LABELS = 4;

    private final String id;
    private final String label;

    Rule(String id) {
        this.id = id;
        label = name().substring(0, name().indexOf('_')).intern();
    }

    /// What stored suggestions and exports call the rule, for instance `date.numeric`.
    public String id() {
        return id;
    }

    /// The label of the spans that the rule finds, for instance `DATE`.
    public String label() {
        return label;
    }

    /// A number below [#LABELS] for each label.
    static int labelNumber(String label) {
        return switch (label) {
            case "DATE" -> 0;
            case "DRUG" -> 1;
            case "DECISION" -> 2;
            default -> 3;
        };
    }
}
