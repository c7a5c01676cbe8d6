package org.glossator.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.glossator.letter.Span;

class DisplayTextPropertiesTest {

    @Property
    void everyVisibleCharacterIsShownAndMapsToItselfAndBack(@ForAll("letters") String letter) {
        for (DisplayText display : layouts(letter)) {
            for (int i = 0; i < letter.length(); i++) {
                if (letter.charAt(i) > ' ') {
                    int shown = display.toDisplay(i);
                    assertThat(display.text().charAt(shown)).isEqualTo(letter.charAt(i));
                    assertThat(display.toLetter(shown)).isEqualTo(i);
                }
            }
        }
    }

    @Property
    void theDisplayHoldsNoVisibleCharacterThatTheLetterDoesNotHold(
            @ForAll("letters") String letter) {
        for (DisplayText display : layouts(letter)) {
            assertThat(display.text().replaceAll("[\\s\\p{Cntrl}]", ""))
                    .isEqualTo(letter.replaceAll("[\\s\\p{Cntrl}]", ""));
        }
    }

    @Property
    void offsetsNeverRunBackwards(@ForAll("letters") String letter) {
        for (DisplayText display : layouts(letter)) {
            for (int i = 1; i <= letter.length(); i++) {
                assertThat(display.toDisplay(i)).isGreaterThanOrEqualTo(display.toDisplay(i - 1));
            }
            for (int i = 1; i <= display.text().length(); i++) {
                assertThat(display.toLetter(i)).isGreaterThanOrEqualTo(display.toLetter(i - 1));
            }
        }
    }

    @Property
    void aSpanOnVisibleCharactersIsShownFromItsFirstToItsLast(@ForAll("letters") String letter) {
        int[] visible = letter.chars().filter(c -> c > ' ').toArray();
        if (visible.length == 0) {
            return;
        }
        int start = firstVisible(letter);
        int end = lastVisible(letter) + 1;
        for (DisplayText display : layouts(letter)) {
            Span shown = display.toDisplay(new Span(start, end));
            assertThat(display.text().charAt(shown.start())).isEqualTo(letter.charAt(start));
            assertThat(display.text().charAt(shown.end() - 1)).isEqualTo(letter.charAt(end - 1));
        }
    }

    @Property(tries = 20)
    void noLineOfTheDisplayIsTooLongToLayOut(@ForAll("longLines") String letter) {
        for (DisplayText display : layouts(letter)) {
            assertThat(display.text().lines().mapToInt(String::length).max().orElse(0))
                    .isLessThanOrEqualTo(RawLayout.LONGEST_LINE);
        }
    }

    @Property(tries = 20)
    void thereIsALookForEveryLineOfTheReadingView(@ForAll("longLines") String letter) {
        DisplayText display = ReadingLayout.of(letter);

        assertThat(display.lines()).hasSize(display.text().split("\n", -1).length);
    }

    @Property(tries = 20)
    void wrappedProseNeverBecomesOneEndlessParagraph(
            @ForAll @IntRange(min = 50, max = 400) int lines) {
        String letter =
                ("The patient has been on this medication for a long time and it\n").repeat(lines);

        assertThat(ReadingLayout.of(letter).text().lines())
                .allMatch(line -> line.length() <= RawLayout.LONGEST_LINE);
    }

    private static DisplayText[] layouts(String letter) {
        return new DisplayText[] {RawLayout.of(letter), ReadingLayout.of(letter)};
    }

    private static int firstVisible(String letter) {
        int at = 0;
        while (letter.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int lastVisible(String letter) {
        int at = letter.length() - 1;
        while (letter.charAt(at) <= ' ') {
            at--;
        }
        return at;
    }

    @Provide
    Arbitrary<String> letters() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "the",
                        "patient",
                        "IMR ISSUES",
                        "Baclofen 10mg #60:",
                        "Upheld",
                        "😀",
                        "é.",
                        "\t",
                        "\f",
                        "(pain)",
                        "a");
        Arbitrary<String> gaps = Arbitraries.of(" ", "  ", "\n", " \n\n", " \n\n \n\n", "\n\n\n\n");
        return Combinators.combine(words, gaps)
                .as((word, gap) -> word + gap)
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> longLines() {
        return Arbitraries.of("word ", "x", "😀", "a b\n")
                .list()
                .ofMinSize(3_000)
                .ofMaxSize(6_000)
                .map(parts -> String.join("", parts));
    }
}
