package org.glossator.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.letter.Span;
import org.glossator.mark.Suggestion;

/// Any text gives valid suggestions or none, the same ones every time, in time that grows with its
/// length.
class AnyTextPropertiesTest {

    private static final Detection DETECTION = Detection.shipped();

    /// What letters are made of, and what no letter should hold.
    private static final List<String> PIECES =
            List.of(
                    "Norco",
                    "10/325mg",
                    "#60",
                    "Baclofen",
                    "cyclobenzaprine",
                    "03/19/2003",
                    "2014",
                    "January",
                    "8th",
                    "and",
                    "15th,",
                    "not",
                    "medically",
                    "necessary",
                    "request for",
                    "denied",
                    "Utilization Review",
                    "Upheld",
                    ":",
                    "Page(s):",
                    "63-66",
                    "MTUS",
                    "Chronic Pain Treatment Guidelines",
                    "Decision based on",
                    "(",
                    ")",
                    ";",
                    ".",
                    "http://a.b/c",
                    "www.",
                    "\n",
                    "\n\n",
                    " \n\n \n\n",
                    "\f",
                    "\t",
                    " ",
                    "1/",
                    "-",
                    "\uD83D\uDE15",
                    "\uD83D",
                    "\uDE15",
                    "é",
                    "e\u0301",
                    "\u05D0\u05D1",
                    "\u0000",
                    "\u200F",
                    "\u00A0",
                    "\u2028",
                    "٣",
                    "8 C.C.R. §9792.20",
                    "q.h.s.",
                    "–",
                    "ﬁ");

    @Provide
    Arbitrary<String> letterLike() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(60)
                .flatMap(pieces -> Arbitraries.of("", " ").map(gap -> String.join(gap, pieces)));
    }

    @Property
    void anyStringGivesValidSuggestions(@ForAll String text) {
        assertValid(text);
    }

    @Property(tries = 3000)
    void anyMixtureOfALettersPartsGivesValidSuggestions(@ForAll("letterLike") String text) {
        assertValid(text);
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameSuggestions(@ForAll("letterLike") String text) {
        assertThat(DETECTION.detect(text)).isEqualTo(DETECTION.detect(text));
    }

    @Property(tries = 200)
    void aLetterCutAnywhereGivesValidSuggestions(@ForAll int from, @ForAll int to) {
        String text = GoldLetter.shared().get(Math.floorMod(from, 7)).text();
        int start = Math.floorMod(from, text.length());
        assertValid(text.substring(start, start + Math.floorMod(to, text.length() - start + 1)));
    }

    @Example
    void timeGrowsWithTheLengthOfATextAndNotFaster() {
        List<String> traps =
                List.of(
                        "1/",
                        "Page(s): ",
                        "(",
                        "Decision based on ",
                        "MTUS ",
                        "not ",
                        "January ",
                        "request for ",
                        "denied ",
                        "medically necessary ",
                        "Norco ",
                        "a.com",
                        "5, ",
                        "is ",
                        "http://",
                        "Chronic Pain ",
                        "8 ",
                        "- ",
                        "x",
                        "é",
                        "page 1 of ",
                        "1-",
                        "MTUS, ",
                        "Upheld ",
                        ": Upheld\n",
                        "b.i.d.",
                        "\n",
                        " \n\n",
                        "ODG (");
        for (String trap : traps) {
            long small = cost(trap.repeat(20_000));
            long large = cost(trap.repeat(160_000));

            // Eight times the text may take eight times as long, doubled for a machine in a hurry.
            assertThat(large).as(trap).isLessThan(16 * Math.max(small, 4_000_000));
        }
    }

    @Example
    void aLineOfAMegabyteAndAMixtureOfTenAreRead() {
        String line = "Norco 10/325mg #60 was denied on 03/04/2014 per MTUS page 5 ".repeat(17_000);
        String letters =
                String.join("\n", GoldLetter.shared().stream().map(GoldLetter::text).toList())
                        .repeat(250);

        assertThat(DETECTION.detect(line)).hasSizeGreaterThan(17_000);
        assertThat(DETECTION.detect(letters)).hasSizeGreaterThan(100_000);
    }

    private static long cost(String text) {
        return IntStream.range(0, 3).mapToLong(run -> once(text)).min().orElseThrow();
    }

    private static long once(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DETECTION.detect(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static void assertValid(String text) {
        List<Suggestion> found = DETECTION.detect(text);
        assertThat(found).extracting(Suggestion::span).isSortedAccordingTo(Span.READING_ORDER);
        for (Suggestion suggestion : found) {
            Span span = suggestion.span();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(Character.isWhitespace(text.charAt(span.start()))).isFalse();
            assertThat(Character.isWhitespace(text.charAt(span.end() - 1))).isFalse();
            assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end())).isFalse();
            assertThat(suggestion.confidence()).isBetween(0.0, 1.0);
            suggestion.attributes().forEach((name, value) -> assertThat(value).isNotBlank());
        }
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
