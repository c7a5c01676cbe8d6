package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.junit.jupiter.api.Test;

class OverlapPolicyTest {

    private static final ExportedSpan CITATION = span(0, 20, "CITATION");
    private static final ExportedSpan DATE = span(5, 9, "DATE");
    private static final ExportedSpan BESIDE = span(20, 24, "DATE");

    @Test
    void theLongestGoesOut() {
        assertThat(inTheWay("longest"))
                .containsExactly(Optional.empty(), Optional.of(CITATION), Optional.empty());
    }

    @Test
    void theLabelThatIsNamedFirstGoesOut() {
        assertThat(inTheWay("priority:DATE,CITATION"))
                .containsExactly(Optional.of(DATE), Optional.empty(), Optional.empty());
    }

    @Test
    void spansOfOtherLabelsAreNotInTheWayInAFileALabel() {
        assertThat(inTheWay("file-a-label")).containsOnly(Optional.empty());
    }

    @Test
    void thePolicysWordsAreThoseThatItIsReadFrom() {
        assertThat(List.of("longest", "priority:DATE,a label", "file-a-label"))
                .allSatisfy(
                        words -> assertThat(OverlapPolicy.parse(words).words()).isEqualTo(words));
    }

    @Test
    void otherWordsAreNoPolicy() {
        assertThatThrownBy(() -> OverlapPolicy.parse("shortest"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Optional<ExportedSpan>> inTheWay(String policy) {
        return OverlapPolicy.parse(policy).inTheWay(List.of(CITATION, DATE, BESIDE));
    }

    private static ExportedSpan span(int start, int end, String label) {
        return ExportedSpan.bare(new Span(start, end), label, Attributes.none());
    }
}
