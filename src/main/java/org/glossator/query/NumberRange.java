package org.glossator.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers between two bounds, of which either may be missing, but not both.
///
/// @param below whether `to` itself is outside
/// @param above whether `from` itself is outside
public record NumberRange(
        @Nullable BigDecimal from, boolean above, @Nullable BigDecimal to, boolean below) {

    private static final String NUMBER = "-?\\d{1,30}(?:\\.\\d{1,30})?";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)(" + NUMBER + ")");
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")?\\.\\.(" + NUMBER + ")?");
    private static final Pattern SINGLE = Pattern.compile(NUMBER);

    /// Reads `0.9`, `<0.9`, `<=0.9`, `>0.5`, `>=0.5`, `0.5..0.9`, `0.5..` and `..0.9`; the ends of
    /// a range with dots are in it.
    ///
    /// @return empty if it is none of these
    public static Optional<NumberRange> parse(String text) {
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            BigDecimal bound = new BigDecimal(compared.group(2));
            boolean open = compared.group(1).length() == 1;
            return Optional.of(
                    text.startsWith("<")
                            ? new NumberRange(null, false, bound, open)
                            : new NumberRange(bound, open, null, false));
        }
        if (SINGLE.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            return Optional.of(new NumberRange(value, false, value, false));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && text.length() > "..".length()) {
            return Optional.of(
                    new NumberRange(bound(range.group(1)), false, bound(range.group(2)), false));
        }
        return Optional.empty();
    }

    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= (above ? 1 : 0))
                && (to == null || value.compareTo(to) <= (below ? -1 : 0));
    }

    /// The range as it is written in a query.
    public String format() {
        if (from != null && from.equals(to)) {
            return from.toPlainString();
        }
        if (from == null) {
            return (below ? "<" : "<=") + plain(to);
        }
        return to == null ? (above ? ">" : ">=") + plain(from) : plain(from) + ".." + plain(to);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /// The number that the text is, if it is one.
    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable BigDecimal bound(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
