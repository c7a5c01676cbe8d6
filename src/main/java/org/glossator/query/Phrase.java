package org.glossator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;

/// Words that are looked for: upper or lower case alike, any blanks and line ends between them, and
/// not in the middle of a longer word.
///
/// @param words at least one, none of them empty or with a blank in it
/// @param prefix whether the last word may go on
public record Phrase(List<String> words, boolean prefix) {

    /// What needs no quotes anywhere in a query.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/%+'_-]*");

    public Phrase {
        words = List.copyOf(words);
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a phrase needs words");
        }
    }

    /// The words of the text.
    ///
    /// @return empty if it has none
    public static Optional<Phrase> of(String text, boolean prefix) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || isBlank(text.charAt(i));
            if (blank && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, prefix));
    }

    /// The phrase as it is written in a query.
    public String format() {
        String text = String.join(" ", words);
        String written =
                PLAIN.matcher(text).matches()
                        ? text
                        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return prefix ? written + "*" : written;
    }

    /// Whether it stands somewhere in the text.
    public boolean isIn(String text) {
        return next(text, 0) != null;
    }

    /// Every place where it stands, none overlapping another, in reading order. With a prefix the
    /// place goes to the end of the word.
    public List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (Span at = next(text, 0); at != null; at = next(text, at.end())) {
            found.add(at);
        }
        return found;
    }

    /// Whether the text has these words with nothing before them and, unless a prefix, nothing
    /// behind.
    public boolean is(String text) {
        Span at = next(text.strip(), 0);
        return at != null && at.start() == 0 && (prefix || at.end() == text.strip().length());
    }

    /// Whether the words stand in the name in one piece, even in the middle of a word.
    boolean isPartOf(String name) {
        String wanted = String.join(" ", words).toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private @Nullable Span next(String text, int from) {
        String first = words.getFirst();
        char upper = Character.toUpperCase(first.charAt(0));
        char lower = Character.toLowerCase(upper);
        boolean startsWord = isOfWord(first.charAt(0));
        int last = text.length() - first.length();
        for (int i = from; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper || Character.toUpperCase(c) == upper)
                    && !(startsWord && i > 0 && isOfWord(text.charAt(i - 1)))) {
                int end = endAt(text, i);
                if (end > i) {
                    return new Span(i, end);
                }
            }
        }
        return null;
    }

    /// Where the phrase ends if it begins here, or -1.
    private int endAt(String text, int start) {
        int at = start;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0) {
                int blanks = at;
                while (at < text.length() && isBlank(text.charAt(at))) {
                    at++;
                }
                if (at == blanks) {
                    return -1;
                }
            }
            if (!text.regionMatches(true, at, word, 0, word.length())) {
                return -1;
            }
            at += word.length();
        }
        boolean inWord = at < text.length() && isOfWord(text.charAt(at - 1));
        int end = at;
        while (inWord && end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end == at || prefix ? end : -1;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Halves of characters beyond the basic plane count as letters, so that none is cut.
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
