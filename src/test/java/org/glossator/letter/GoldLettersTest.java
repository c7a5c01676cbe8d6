package org.glossator.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gold that detection is measured against must itself be sound: a wrong offset there would
/// send every measurement astray.
class GoldLettersTest {

    private static final Path GOLD = Path.of("src/test/resources/letters");
    private static final Path SAMPLES = Path.of("assets/letters");
    private static final String ENDING = ".gold.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record GoldSpan(Span span, String label, String text) {}

    static Stream<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyComposedLetterHasGold() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            List<String> texts =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> name.substring(0, name.length() - ".txt".length()))
                            .toList();

            assertThat(letters()).isNotEmpty().containsAll(texts);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aSpansTextIsWhatStandsUnderItsOffsets(String name) throws IOException {
        String letter = textOf(name);

        assertThat(goldOf(name))
                .isNotEmpty()
                .allSatisfy(gold -> assertThat(gold.span().of(letter)).isEqualTo(gold.text()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everySpanCarriesOneOfTheFourLabels(String name) throws IOException {
        assertThat(goldOf(name))
                .extracting(GoldSpan::label)
                .isSubsetOf("DATE", "DRUG", "DECISION", "CITATION");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void spansStandInReadingOrder(String name) throws IOException {
        assertThat(goldOf(name)).extracting(GoldSpan::span).isSortedAccordingTo(Span.READING_ORDER);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void spansOfOneLabelDoNotOverlap(String name) throws IOException {
        Map<String, GoldSpan> previous = new HashMap<>();
        for (GoldSpan gold : goldOf(name)) {
            GoldSpan before = previous.put(gold.label(), gold);
            if (before != null) {
                assertThat(gold.span().start())
                        .as("%s begins behind the end of %s", gold, before)
                        .isGreaterThanOrEqualTo(before.span().end());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aSpanBeginsAndEndsOnAVisibleCharacter(String name) throws IOException {
        assertThat(goldOf(name))
                .extracting(GoldSpan::text)
                .allSatisfy(text -> {
                    assertThat(isVisible(text.codePointAt(0))).isTrue();
                    assertThat(isVisible(text.codePointBefore(text.length()))).isTrue();
                });
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint);
    }

    /// The file's own characters: line ends untouched, as the offsets of the gold count them.
    private static String textOf(String name) throws IOException {
        Path composed = GOLD.resolve(name + ".txt");
        return Files.readString(Files.exists(composed) ? composed : SAMPLES.resolve(name + ".txt"));
    }

    private static List<GoldSpan> goldOf(String name) throws IOException {
        List<GoldSpan> spans = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD.resolve(name + ENDING))) {
            JsonNode node = JSON.readTree(line);
            spans.add(
                    new GoldSpan(
                            new Span(
                                    node.required("start").intValue(),
                                    node.required("end").intValue()),
                            node.required("label").textValue(),
                            node.required("text").textValue()));
        }
        return spans;
    }
}
