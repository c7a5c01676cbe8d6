package org.glossator.export;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.glossator.letter.Span;

/// Where a letter's tokens and sentences begin and end, the same for every format: Unicode's rules
/// (UAX #29) as ICU has them. A token holds no white space. A line end ends a sentence only where
/// an empty line follows and what comes then does not begin in lower case, since letters are
/// wrapped, some with an empty line between any two.
public final class Boundaries {

    private final List<Span> tokens;

    /// Numbers of the tokens with which sentences begin, ascending.
    private final List<Integer> sentenceStarts;

    private Boundaries(List<Span> tokens, List<Integer> sentenceStarts) {
        this.tokens = tokens;
        this.sentenceStarts = sentenceStarts;
    }

    public static Boundaries of(String text) {
        List<Span> tokens = tokens(text);
        return new Boundaries(tokens, sentenceStarts(text, tokens));
    }

    /// In reading order; none overlap.
    public List<Span> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    /// The sentences, each as the numbers of its first token and of the one behind its last.
    ///
    /// @param whole spans that must not be cut: sentences that one of them runs across are one
    public List<Span> sentences(List<ExportedSpan> whole) {
        boolean[] joined = new boolean[tokens.size() + 1];
        for (ExportedSpan span : whole) {
            int first = tokenAt(span.span().start());
            for (int i = first + 1; i < tokens.size() && starts(i) < span.span().end(); i++) {
                joined[i] = true;
            }
        }
        List<Span> sentences = new ArrayList<>();
        int begun = 0;
        for (int start : sentenceStarts) {
            if (start > begun && !joined[start]) {
                sentences.add(new Span(begun, start));
                begun = start;
            }
        }
        if (begun < tokens.size()) {
            sentences.add(new Span(begun, tokens.size()));
        }
        return sentences;
    }

    /// The number of the first token that ends behind this offset; the number of tokens if none
    /// does.
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The span from the beginning of the first token that it touches to the end of the last.
    Optional<Span> grown(Span span) {
        int first = tokenAt(span.start());
        int last = tokenAt(span.end() - 1);
        if (last == tokens.size() || starts(last) >= span.end()) {
            last--;
        }
        return first > last
                ? Optional.empty()
                : Optional.of(new Span(starts(first), tokens.get(last).end()));
    }

    private int starts(int token) {
        return tokens.get(token).start();
    }

    private static List<Span> tokens(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ENGLISH);
        words.setText(text);
        List<Span> tokens = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            addVisible(text, from, to, tokens);
            from = to;
        }
        return tokens;
    }

    /// To Unicode a blank with a mark above it is one word, and so are two with a full stop between
    /// them: where the stop ends a sentence that the next one follows without a blank, it parts
    /// them.
    private static void addVisible(String text, int from, int to, List<Span> tokens) {
        int begun = from;
        for (int at = from; at < to; at++) {
            boolean blank = SpanTrim.isBlank(text.charAt(at));
            if (blank || partsWords(text, at, from, to)) {
                add(begun, at, tokens);
                add(at, blank ? at : at + 1, tokens);
                begun = at + 1;
            }
        }
        add(begun, to, tokens);
    }

    private static void add(int from, int to, List<Span> tokens) {
        if (from < to) {
            tokens.add(new Span(from, to));
        }
    }

    private static boolean partsWords(String text, int at, int from, int to) {
        return text.charAt(at) == '.'
                && at > from
                && at + 1 < to
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private static List<Integer> sentenceStarts(String text, List<Span> tokens) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        sentences.setText(unwrapped(text));
        List<Integer> starts = new ArrayList<>();
        int token = 0;
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            while (token < tokens.size() && tokens.get(token).start() < at) {
                token++;
            }
            if (token < tokens.size() && (starts.isEmpty() || starts.getLast() != token)) {
                starts.add(token);
            }
        }
        return starts;
    }

    /// The text with blanks in the place of those line ends that end no sentence by themselves.
    private static String unwrapped(String text) {
        StringBuilder unwrapped = new StringBuilder(text);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (!blankLineAround(text, at) || goesOn(text, at)) {
                unwrapped.setCharAt(at, ' ');
            }
        }
        return unwrapped.toString();
    }

    private static boolean blankLineAround(String text, int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && text.charAt(next) != '\n' && isBlank(text, next)) {
            next++;
        }
        int before = lineEnd - 1;
        while (before >= 0 && text.charAt(before) != '\n' && isBlank(text, before)) {
            before--;
        }
        return next >= text.length()
                || before < 0
                || text.charAt(next) == '\n'
                || text.charAt(before) == '\n';
    }

    /// Some letters have an empty line between any two: what begins in lower case goes on.
    private static boolean goesOn(String text, int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && isBlank(text, next)) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.codePointAt(next));
    }

    private static boolean isBlank(String text, int at) {
        return SpanTrim.isBlank(text.charAt(at));
    }
}
