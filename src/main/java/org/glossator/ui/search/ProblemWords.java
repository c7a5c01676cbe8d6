package org.glossator.ui.search;

import org.glossator.query.Problem;
import org.glossator.ui.Texts;

/// What is wrong with a query, in a reviewer's words.
public final class ProblemWords {

    private ProblemWords() {}

    /// The problem in one sentence, with what may have been meant.
    public static String of(Problem problem, Texts texts) {
        String subject = problem.subject();
        String sentence =
                switch (problem.kind()) {
                    case UNKNOWN_FIELD -> texts.get("search.problem.unknown-field", subject);
                    case UNKNOWN_LABEL -> texts.get("search.problem.unknown-label", subject);
                    case UNKNOWN_VALUE -> texts.get("search.problem.unknown-value", subject);
                    case MISSING_VALUE -> texts.get("search.problem.missing-value", subject);
                    case OPEN_QUOTE -> texts.get("search.problem.open-quote");
                    case NOT_A_DATE -> texts.get("search.problem.not-a-date", subject);
                    case NOT_A_NUMBER -> texts.get("search.problem.not-a-number", subject);
                    case MIXED_STATUS -> texts.get("search.problem.mixed-status");
                };
        return problem.instead().isEmpty()
                ? sentence
                : sentence
                        + " "
                        + texts.get("search.problem.instead", String.join(", ", problem.instead()));
    }
}
