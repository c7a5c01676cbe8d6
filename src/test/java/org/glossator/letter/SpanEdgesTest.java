package org.glossator.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanEdgesTest {

    private static final String TEXT = "takes Flexeril \n\n10mg, nightly";
    private static final Span FLEXERIL = new Span(6, 14);

    @Test
    void aSelectionSnapsOffItsBlanks() {
        assertThat(SpanEdges.snap(TEXT, 5, 17)).contains(FLEXERIL);
        assertThat(SpanEdges.snap(TEXT, 17, 5)).contains(FLEXERIL);
        assertThat(SpanEdges.snap(TEXT, 14, 17)).isEmpty();
    }

    @Test
    void anEdgeMovesByAWordAcrossALineBreak() {
        Span grown = SpanEdges.growEnd(TEXT, FLEXERIL);

        assertThat(grown.of(TEXT)).isEqualTo("Flexeril \n\n10mg");
        assertThat(SpanEdges.shrinkEnd(TEXT, grown)).isEqualTo(FLEXERIL);
        assertThat(SpanEdges.growStart(TEXT, FLEXERIL).of(TEXT)).isEqualTo("takes Flexeril");
        assertThat(SpanEdges.shrinkStart(TEXT, grown).of(TEXT)).isEqualTo("10mg");
    }

    @Test
    void theLastWordStays() {
        assertThat(SpanEdges.shrinkEnd(TEXT, FLEXERIL)).isEqualTo(FLEXERIL);
        assertThat(SpanEdges.shrinkStart(TEXT, FLEXERIL)).isEqualTo(FLEXERIL);
    }

    @Test
    void aCommaIsAWordOfItsOwn() {
        Span strength = SpanEdges.growEnd(TEXT, FLEXERIL);

        assertThat(SpanEdges.growEnd(TEXT, strength).of(TEXT)).endsWith("10mg,");
    }

    @Property
    void edgesStayInTheTextAndOnVisibleCharacters(
            @ForAll String text,
            @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(max = 300) int b) {
        SpanEdges.snap(text, a, b)
                .ifPresent(span -> {
                    assertThat(span.of(text)).isEqualTo(span.of(text).strip());
                    for (Span moved :
                            new Span[] {
                                SpanEdges.growEnd(text, span),
                                SpanEdges.growStart(text, span),
                                SpanEdges.shrinkEnd(text, span),
                                SpanEdges.shrinkStart(text, span)
                            }) {
                        assertThat(moved.end()).isLessThanOrEqualTo(text.length());
                        assertThat(moved.of(text)).isNotBlank();
                    }
                });
    }
}
