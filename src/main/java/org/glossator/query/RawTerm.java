package org.glossator.query;

import java.util.List;

/// A term as it is written, before anybody asks what it means.
///
/// @param field what stands before the colon; empty if there is none
/// @param start where the term begins in the line, its minus sign left out
record RawTerm(String field, List<RawValue> values, boolean negated, int start) {

    RawTerm {
        values = List.copyOf(values);
    }

    /// One of the values between commas.
    ///
    /// @param text without quotes and the star
    /// @param prefix whether a star followed
    record RawValue(String text, boolean quoted, boolean prefix, int start, int end) {

        /// The value as it was typed, but for escapes.
        String written() {
            String quote = quoted ? "\"" : "";
            return quote + text + quote + (prefix ? "*" : "");
        }

        /// Whether it is a star alone.
        boolean isStar() {
            return text.isEmpty() && prefix && !quoted;
        }
    }
}
