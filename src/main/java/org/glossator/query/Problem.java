package org.glossator.query;

import java.util.List;

/// Why a line is not a query, and where.
///
/// @param start where in the line the part begins that makes no sense: UTF-16 code units
/// @param end the code unit after its last
/// @param subject what was written there, or the field that it was written for
/// @param instead what could stand there, the nearest first; may be empty
public record Problem(Kind kind, int start, int end, String subject, List<String> instead) {

    /// What can be wrong.
    public enum Kind {
        /// A name before a colon is no field.
        UNKNOWN_FIELD,
        /// No label of the project is called so.
        UNKNOWN_LABEL,
        /// Something else than one of the field's few values.
        UNKNOWN_VALUE,
        /// A colon, a comma or a pair of quotes with nothing behind or in it.
        MISSING_VALUE,
        /// A quote that is not closed.
        OPEN_QUOTE,
        /// Neither a date nor a range of dates.
        NOT_A_DATE,
        /// Neither a number nor a range of numbers.
        NOT_A_NUMBER,
        /// `status:` asks for spans and for letters at once.
        MIXED_STATUS
    }

    public Problem {
        instead = List.copyOf(instead);
    }

    /// The problem in a sentence, for those who have no words of their own for it.
    public String message() {
        String sentence =
                switch (kind) {
                    case UNKNOWN_FIELD ->
                            "there is no field “%s”; quotes search for it as text"
                                    .formatted(subject);
                    case UNKNOWN_LABEL -> "there is no label “%s”".formatted(subject);
                    case UNKNOWN_VALUE -> "“%s” is not one of its values".formatted(subject);
                    case MISSING_VALUE -> "something is missing at “%s”".formatted(subject);
                    case OPEN_QUOTE -> "the quote is not closed";
                    case NOT_A_DATE ->
                            "“%s” is not a date such as 2013, 2013-05, 2013-05-17 or 2013..2014"
                                    .formatted(subject);
                    case NOT_A_NUMBER ->
                            "“%s” is not a number such as 0.9, <0.9 or 0.5..0.9".formatted(subject);
                    case MIXED_STATUS ->
                            "status: asks either for spans or for letters; write it twice for both";
                };
        return instead.isEmpty()
                ? sentence
                : sentence + "; did you mean " + String.join(", ", instead) + "?";
    }
}
