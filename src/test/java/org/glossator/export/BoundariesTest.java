package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    @Test
    void sentencesGoOnOverWrappedLinesAndEndAtEmptyOnes() {
        String text = "Norco was\n\n denied. It is\nnot\n\nAPPEAL\n\nSee page 3.";

        assertThat(sentences(text, List.of()))
                .containsExactly("Norco was\n\n denied.", "It is\nnot", "APPEAL", "See page 3.");
    }

    @Test
    void aSentenceIsNotCutWhereASpanRunsOn() {
        String text = "It was denied. Then upheld.";
        ExportedSpan across = ExportedSpan.bare(new Span(7, 20), "DECISION", Attributes.none());

        assertThat(sentences(text, List.of(across))).containsExactly(text);
    }

    @Test
    void aFullStopWithoutABlankBehindItPartsTwoSentences() {
        String text = "on Norco.There is MTUS.9792.24.2 of e.g. 10/325mg";

        assertThat(Boundaries.of(text).tokens())
                .extracting(token -> token.of(text))
                .containsExactly(
                        "on",
                        "Norco",
                        ".",
                        "There",
                        "is",
                        "MTUS",
                        ".",
                        "9792.24.2",
                        "of",
                        "e.g",
                        ".",
                        "10",
                        "/",
                        "325mg");
    }

    @Test
    void aSpanGrowsToTheTokensThatItTouches() {
        String text = "the Norco was";
        Boundaries boundaries = Boundaries.of(text);

        assertThat(boundaries.grown(new Span(6, 8))).contains(new Span(4, 9));
        assertThat(boundaries.grown(new Span(4, 11))).contains(new Span(4, 13));
        assertThat(boundaries.grown(new Span(9, 10))).isEmpty();
    }

    @Property
    void tokensHoldAllThatIsVisibleAndNoBlank(@ForAll String text) {
        StringBuilder visible = new StringBuilder();
        text.chars()
                .filter(c -> !SpanTrim.isBlank((char) c))
                .forEach(c -> visible.append((char) c));

        StringBuilder tokens = new StringBuilder();
        Boundaries.of(text).tokens().forEach(token -> tokens.append(token.of(text)));

        assertThat(tokens).hasToString(visible.toString());
    }

    private static List<String> sentences(String text, List<ExportedSpan> whole) {
        Boundaries boundaries = Boundaries.of(text);
        List<Span> tokens = boundaries.tokens();
        return boundaries.sentences(whole).stream()
                .map(s ->
                        text.substring(
                                tokens.get(s.start()).start(), tokens.get(s.end() - 1).end()))
                .toList();
    }
}
