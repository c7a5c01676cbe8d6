package org.glossator.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.glossator.letter.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tokens are where ICU's word boundaries are, whichever way they were found.
class TokensTest {

    @Property(tries = 2_000)
    void ofAsciiTextAreThoseOfIcu(@ForAll("ascii") String text) {
        assertThat(found(text)).isEqualTo(expected(text));
    }

    @Property(tries = 2_000)
    void ofMixedLinesAreThoseOfIcu(@ForAll("mixed") String text) {
        assertThat(found(text)).isEqualTo(expected(text));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void ofLettersAreThoseOfIcu(Path letter) throws IOException {
        String text = Files.readString(letter);

        assertThat(found(text)).isEqualTo(expected(text));
    }

    @Provide
    Arbitrary<String> ascii() {
        Arbitrary<Character> any = Arbitraries.chars().range('\0', '\u007f');
        Arbitrary<Character> telling =
                Arbitraries.of("aZ09_.,;:'\" \t\r\n\f-/".chars().mapToObj(c -> (char) c).toList());
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(6, telling))
                .list()
                .ofMaxSize(60)
                .map(TokensTest::joined);
    }

    @Provide
    Arbitrary<String> mixed() {
        Arbitrary<Character> beyond =
                Arbitraries.of('’', 'é', '\u0301', '\u200d', 'א', '語', '\u2028');
        Arbitrary<String> other =
                Arbitraries.frequencyOf(
                                Tuple.of(3, beyond),
                                Tuple.of(5, Arbitraries.of('a', '1', ' ', '\n', '.')))
                        .list()
                        .ofMaxSize(12)
                        .map(TokensTest::joined);
        return Arbitraries.oneOf(ascii(), other)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("\n", parts));
    }

    static Stream<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/letters"))) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static List<Span> found(String text) {
        Tokens tokens = new Tokens();
        tokens.cut(text);
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int token = tokens.firstEndingAfter(at);
            if (tokens.isIn(token, new Span(at, at + 1))) {
                if (token == spans.size()) {
                    spans.add(new Span(at, at + 1));
                } else {
                    spans.add(new Span(spans.removeLast().start(), at + 1));
                }
            }
        }
        assertThat(spans).hasSize(tokens.count());
        return spans;
    }

    private static List<Span> expected(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        List<Span> spans = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (!Character.isWhitespace(text.charAt(start))) {
                spans.add(new Span(start, end));
            }
            start = end;
        }
        return spans;
    }
}
