package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.Test;

class ExportedLetterTest {

    private static final Letter LETTER = Letter.of("one", "Norco, Soma, Xanax and Lyrica");
    private static final Suggestion NORCO = suggestion(0, 5);
    private static final Suggestion SOMA = suggestion(7, 11);
    private static final Suggestion XANAX = suggestion(13, 18);

    /// The first accepted, the second corrected, the third undecided, a fourth added.
    private static final MarkSet MARKS =
            MarkSet.of(List.of(NORCO, SOMA, XANAX))
                    .apply(new Edit.Accept(NORCO.id(), accepting(NORCO)))
                    .apply(new Edit.Accept(SOMA.id(), accepting(SOMA).withSpan(new Span(7, 12))))
                    .apply(
                            new Edit.Add(
                                    new Annotation(
                                            id(),
                                            new Span(23, 29),
                                            "DRUG",
                                            Attributes.none(),
                                            null)));

    @Test
    void eachSpanSaysHowItCameToBe() {
        assertThat(export(Selection.ALL).spans())
                .extracting(ExportedSpan::status)
                .containsExactly(
                        SpanStatus.ACCEPTED,
                        SpanStatus.CORRECTED,
                        SpanStatus.UNDECIDED,
                        SpanStatus.ADDED);
    }

    @Test
    void onlyWhatAReviewerStandsForIsAccepted() {
        assertThat(export(Selection.ACCEPTED).spans())
                .extracting(ExportedSpan::status)
                .containsExactly(SpanStatus.ACCEPTED, SpanStatus.CORRECTED, SpanStatus.ADDED);
    }

    @Test
    void theRuleBehindASpanIsNamed() {
        assertThat(export(Selection.ALL).spans())
                .extracting(ExportedSpan::rule)
                .containsExactly("drug.name", "drug.name", "drug.name", null);
    }

    @Test
    void aRejectedSuggestionDoesNotGoOut() {
        MarkSet marks = MarkSet.of(List.of(NORCO)).apply(new Edit.Reject(NORCO.id()));

        assertThat(ExportedLetter.of("one", LETTER, marks, Selection.ALL, Map.of()).spans())
                .isEmpty();
    }

    @Test
    void aNoteAndAFlagStayInTheProject() {
        Annotation noted =
                accepting(NORCO).withAttributes(Attributes.of(Map.of("note", "?", "flag", "yes")));
        MarkSet marks = MarkSet.of(List.of(NORCO)).apply(new Edit.Accept(NORCO.id(), noted));

        assertThat(ExportedLetter.of("one", LETTER, marks, Selection.ALL, Map.of()).spans())
                .singleElement()
                .returns(SpanStatus.ACCEPTED, ExportedSpan::status)
                .returns(Attributes.none(), ExportedSpan::attributes);
    }

    @Test
    void aNoteOnASuggestionStaysInTheProjectWhateverIsDecided() {
        MarkSet noted =
                MarkSet.of(List.of(NORCO))
                        .apply(new Edit.Remark(NORCO.id(), Attributes.NOTE, null, "?"));
        MarkSet rejected = noted.apply(new Edit.Reject(NORCO.id()));

        assertThat(ExportedLetter.of("one", LETTER, noted, Selection.ALL, Map.of()).spans())
                .singleElement()
                .returns(SpanStatus.UNDECIDED, ExportedSpan::status)
                .returns(Attributes.none(), ExportedSpan::attributes);
        assertThat(
                        ExportedLetter.of("one", LETTER, rejected, Selection.ALL, Map.of())
                                .withRejected(rejected)
                                .rejected())
                .singleElement()
                .returns(Attributes.none(), ExportedSpan::attributes);
    }

    @Test
    void aSpanBehindTheTextIsRefused() {
        assertThatThrownBy(() ->
                        ExportedLetters.letter("x", "abc", ExportedLetters.added(1, 4, "DATE")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ExportedLetter export(Selection selection) {
        return ExportedLetter.of("one", LETTER, MARKS, selection, Map.of());
    }

    private static Suggestion suggestion(int start, int end) {
        return Suggestion.of(new Span(start, end), "DRUG", Attributes.none(), "drug.name", 0.9);
    }

    private static Annotation accepting(Suggestion suggestion) {
        return Annotation.accepting(suggestion, id());
    }

    private static MarkId id() {
        return new MarkId(UUID.randomUUID());
    }
}
