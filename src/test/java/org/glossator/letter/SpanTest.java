package org.glossator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 3", "5, 5", "5, 4"})
    void isNeitherEmptyNorBackwardsNorBeforeTheText(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining("[" + start + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 4, 9, true",
        "0, 5, 5, 9, false",
        "0, 9, 3, 4, true",
        "3, 4, 0, 9, true",
        "6, 9, 0, 5, false"
    })
    void overlapsWhatSharesACodeUnitWithIt(int start, int end, int from, int to, boolean expected) {
        assertThat(new Span(start, end).overlaps(new Span(from, to))).isEqualTo(expected);
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        Span span = new Span(2, 8);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 8))).isTrue();
        assertThat(span.contains(new Span(1, 3))).isFalse();
    }

    @Test
    void containsItsFirstOffsetButNotItsEnd() {
        Span span = new Span(2, 4);

        assertThat(List.of(1, 2, 3, 4)).filteredOn(span::contains).containsExactly(2, 3);
    }

    @Test
    void readsInOrderOfStartAndLongestFirst() {
        Span outer = new Span(3, 9);
        Span inner = new Span(3, 5);
        Span later = new Span(4, 5);

        assertThat(List.of(later, inner, outer).stream().sorted())
                .containsExactly(outer, inner, later);
    }

    @Test
    void givesTheTextUnderIt() {
        assertThat(new Span(4, 12).of("The Baclofen 10mg")).isEqualTo("Baclofen");
    }
}
