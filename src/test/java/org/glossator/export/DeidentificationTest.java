package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.Test;

class DeidentificationTest {

    private static final String TEXT = "Seen 03/19\n2003 \ud83d\udc8a for Norco";

    private static final MarkSet MARKS =
            MarkSet.of(
                    List.of(
                            suggestion(5, 15, "DATE"),
                            suggestion(16, 18, "FACE"),
                            suggestion(23, 28, "DRUG")));

    @Test
    void whatTheLabelsMarkIsMaskedAndEveryOffsetHolds() {
        ExportedLetter masked = masked(Selection.ALL, "DATE", "FACE");

        assertThat(masked.letter().text()).isEqualTo("Seen XXXXX\nXXXX XX for Norco");
        assertThat(masked.spans())
                .extracting(ExportedSpan::span)
                .containsExactly(new Span(5, 15), new Span(16, 18), new Span(23, 28));
    }

    @Test
    void attributesOfWhatIsMaskedAreGone() {
        ExportedLetter masked = masked(Selection.ALL, "DATE");

        assertThat(masked.spans().get(0).attributes()).isEqualTo(Attributes.none());
        assertThat(masked.spans().get(2).attributes()).isEqualTo(Attributes.of("value", "DRUG"));
    }

    @Test
    void whatDoesNotGoOutIsMaskedToo() {
        assertThat(masked(Selection.ACCEPTED, "DATE").letter().text()).doesNotContain("2003");
    }

    @Test
    void theDigestIsThatOfTheMaskedText() {
        Letter letter = masked(Selection.ALL, "DATE").letter();

        assertThat(letter.digest()).isEqualTo(Letter.of("a", letter.text()).digest());
    }

    private static ExportedLetter masked(Selection selection, String... labels) {
        ExportedLetter letter =
                ExportedLetter.of("a", Letter.of("a", TEXT), MARKS, selection, Map.of());
        return new Deidentification(Set.of(labels)).of(letter, MARKS);
    }

    private static Suggestion suggestion(int start, int end, String label) {
        return Suggestion.of(
                new Span(start, end), label, Attributes.of("value", label), "rule", 0.5);
    }
}
