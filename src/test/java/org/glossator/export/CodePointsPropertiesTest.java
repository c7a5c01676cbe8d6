package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.letter.Span;

class CodePointsPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", " ", "\n", "é", "\u2028", "\ud83d\udc8a", "\ud835\udc00")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyOffsetIsTheNumberOfCodePointsInFrontOfIt(@ForAll("texts") String text) {
        CodePoints codePoints = CodePoints.of(text);

        for (int i = 0; i <= text.length(); i++) {
            if (!LetterLines.insidePair(text, i)) {
                assertThat(codePoints.at(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Property
    void aTrimmedSpanHoldsTheSameCharactersByCodePoint(
            @ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        int start = Math.floorMod(a, text.length() + 1);
        int end = Math.floorMod(b, text.length() + 1);
        if (start >= end) {
            return;
        }
        SpanTrim.of(text, new Span(start, end))
                .ifPresent(span -> {
                    Span place = CodePoints.of(text).of(span);
                    int[] characters =
                            text.codePoints().skip(place.start()).limit(place.length()).toArray();
                    assertThat(new String(characters, 0, characters.length))
                            .isEqualTo(span.of(text))
                            .isEqualTo(span.of(text).strip());
                });
    }
}
