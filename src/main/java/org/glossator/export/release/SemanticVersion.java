package org.glossator.export.release;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A version as Semantic Versioning 2.0.0 has it, without build metadata, which does not order
/// versions: `1.2.0`, `2.0.0-rc.1`.
///
/// @param before the identifiers of what comes before the version itself, with dots between; empty
///   for the version itself
public record SemanticVersion(long major, long minor, long patch, String before)
        implements Comparable<SemanticVersion> {

    private static final String NUMBER = "(0|[1-9]\\d{0,8})";
    private static final String PART = "(?:0|[1-9]\\d{0,8}|\\d*[A-Za-z-][0-9A-Za-z-]*)";

    private static final Pattern FORM =
            Pattern.compile(
                    NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + PART + "(?:\\." + PART
                            + ")*))?");

    private static final Comparator<SemanticVersion> NUMBERS =
            Comparator.comparingLong(SemanticVersion::major)
                    .thenComparingLong(SemanticVersion::minor)
                    .thenComparingLong(SemanticVersion::patch);

    /// @throws IllegalArgumentException if the text is no such version
    public static SemanticVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > 100 || !form.matches()) {
            throw new IllegalArgumentException("not a semantic version, as 1.2.0: " + text);
        }
        return new SemanticVersion(
                Long.parseLong(form.group(1)),
                Long.parseLong(form.group(2)),
                Long.parseLong(form.group(3)),
                form.group(4) == null ? "" : form.group(4));
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int numbers = NUMBERS.compare(this, other);
        if (numbers != 0 || before.equals(other.before)) {
            return numbers;
        }
        if (before.isEmpty() || other.before.isEmpty()) {
            return before.isEmpty() ? 1 : -1;
        }
        return compare(before.split("\\."), other.before.split("\\."));
    }

    private static int compare(String[] one, String[] other) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    /// Numbers by their value and before words.
    private static int compare(String one, String other) {
        boolean isNumber = one.matches("\\d+");
        boolean isOtherNumber = other.matches("\\d+");
        if (isNumber && isOtherNumber) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
        return isNumber == isOtherNumber ? one.compareTo(other) : isNumber ? -1 : 1;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (before.isEmpty() ? "" : "-" + before);
    }
}
