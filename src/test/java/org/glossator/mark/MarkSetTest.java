package org.glossator.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.letter.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkSetTest {

    private final Suggestion norco =
            Suggestion.of(new Span(10, 15), "DRUG", Attributes.none(), "drug.lexicon", 0.95);
    private final Suggestion year =
            Suggestion.of(
                    new Span(30, 34), "DATE", Attributes.of("value", "2014"), "date.year", 0.5);
    private final MarkSet imported = MarkSet.of(List.of(year, norco));
    private final Annotation accepted = Annotation.accepting(norco, id(1));

    @Test
    void aLetterComesInWithEverySuggestionUndecided() {
        assertThat(imported.undecided()).containsExactly(norco, year);
        assertThat(imported.annotations()).isEmpty();
        assertThat(imported.verdict(norco.id())).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void anAcceptedSuggestionGivesWayToItsAnnotation() {
        MarkSet marks = imported.apply(new Edit.Accept(norco.id(), accepted));

        assertThat(marks.visible()).containsExactly(accepted, year);
        assertThat(marks.verdict(norco.id())).isEqualTo(Verdict.ACCEPTED);
        assertThat(accepted.agreesWith(norco)).isTrue();
    }

    @Test
    void aNoteThatCameWithASuggestionIsNobodysRemark() {
        Suggestion noted =
                Suggestion.of(
                        new Span(40, 44),
                        "DATE",
                        Attributes.of("value", "2015").with(Attributes.NOTE, "of the file"),
                        "imported",
                        1);
        MarkSet marks = MarkSet.of(List.of(noted));

        MarkSet after =
                marks.apply(new Edit.Remark(noted.id(), Attributes.NOTE, null, "of a reviewer"));

        assertThat(marks.visible().getFirst().attributes().get(Attributes.NOTE)).isEmpty();
        assertThat(after.visible().getFirst().attributes().get(Attributes.NOTE))
                .contains("of a reviewer");
        assertThat(after.suggestions()).isEqualTo(marks.suggestions());
    }

    @Test
    void aRejectedSuggestionIsKeptButNotSeen() {
        MarkSet marks = imported.apply(new Edit.Reject(year.id()));

        assertThat(marks.visible()).containsExactly(norco);
        assertThat(marks.suggestions()).containsExactly(norco, year);
        assertThat(marks.undecidedCount()).isEqualTo(1);
    }

    @Test
    void aDecidedSuggestionCannotBeDecidedAgain() {
        MarkSet marks = imported.apply(new Edit.Reject(norco.id()));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> marks.apply(new Edit.Accept(norco.id(), accepted)));
    }

    @Test
    void anEditThatFoundSomethingElseIsRefused() {
        MarkSet marks = imported.apply(new Edit.Add(accepted));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> marks.apply(new Edit.Relabel(accepted.id(), "DATE", "DRUG")));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> marks.apply(new Edit.Add(accepted)));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> imported.apply(new Edit.Remove(accepted)));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> imported.apply(new Edit.Reject(id(7))));
    }

    @Test
    void aBatchOfWhichOneEditDoesNotFitChangesNothing() {
        Edit batch = new Edit.Batch(List.of(new Edit.Reject(year.id()), new Edit.Remove(accepted)));

        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> imported.apply(batch));
        assertThat(imported.undecided()).containsExactly(norco, year);
    }

    @Test
    void anAttributeIsSetChangedAndTakenAway() {
        MarkSet marks = imported.apply(new Edit.Add(accepted));
        MarkSet set = marks.apply(new Edit.SetAttribute(id(1), "strength", null, "10/325mg"));
        MarkSet changed = set.apply(new Edit.SetAttribute(id(1), "strength", "10/325mg", "5mg"));
        MarkSet gone = changed.apply(new Edit.SetAttribute(id(1), "strength", "5mg", null));

        assertThat(set.annotation(id(1)).orElseThrow().attributes().get("strength"))
                .contains("10/325mg");
        assertThat(changed.annotation(id(1)).orElseThrow().attributes().get("strength"))
                .contains("5mg");
        assertThat(gone).isEqualTo(marks);
    }

    @Test
    void aNoteAndAFlagOfASuggestionDecideNothing() {
        MarkSet marks = imported.apply(remark("note", null, "ask")).apply(flag());

        assertThat(marks.verdict(norco.id())).isEqualTo(Verdict.UNDECIDED);
        assertThat(marks.suggestion(norco.id())).contains(norco);
        assertThat(marks.visible(norco.id()).orElseThrow().attributes().toMap())
                .containsOnly(Map.entry("note", "ask"), Map.entry("flag", "yes"));
        assertThat(marks.undecided().getFirst().attributes()).isEqualTo(marks.remarks(norco.id()));
    }

    @Test
    void aRemarkIsChangedAndTakenAway() {
        MarkSet marks = imported.apply(remark("note", null, "ask"));

        assertThat(marks.apply(remark("note", "ask", "no")).remarks(norco.id()).get("note"))
                .contains("no");
        assertThat(marks.apply(remark("note", "ask", null))).isEqualTo(imported);
    }

    @Test
    void aRemarkThatFoundSomethingElseIsRefused() {
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> imported.apply(remark("note", "ask", "no")));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(
                        () -> imported.apply(new Edit.Remark(id(7), Attributes.FLAG, null, "yes")));
        assertThatIllegalArgumentException().isThrownBy(() -> remark("value", null, "2014"));
    }

    @Test
    void anAcceptedSuggestionGivesItsRemarksToTheAnnotationAndHasThemBackWhenItIsUndone() {
        MarkSet marks = imported.apply(flag());
        Annotation flagged = Annotation.accepting(marks.undecided().getFirst(), id(1));
        Edit accept = new Edit.Accept(norco.id(), flagged);

        MarkSet after = marks.apply(accept);

        assertThat(after.annotation(id(1)).orElseThrow().attributes().get("flag")).contains("yes");
        assertThat(flagged.agreesWith(norco)).as("a flag corrects nothing").isTrue();
        assertThat(after.apply(accept.inverse())).isEqualTo(marks);
    }

    @Test
    void aRejectedSuggestionKeepsItsRemarks() {
        MarkSet marks = imported.apply(flag()).apply(new Edit.Reject(norco.id()));

        assertThat(marks.rejected())
                .singleElement()
                .returns(norco.id(), Suggestion::id)
                .returns(Attributes.of("flag", "yes"), Suggestion::attributes);
    }

    @Test
    void marksOverOtherSuggestionsKeepTheirRemarksOfThoseThatThereAre() {
        MarkSet marks = imported.apply(flag());

        assertThat(marks.over(List.of(norco)).remarks(norco.id()).isEmpty()).isFalse();
        assertThat(marks.over(List.of(year))).isEqualTo(MarkSet.of(List.of(year)));
    }

    @Test
    void oneIsTheSameAsAnotherWithTheSameMarks() {
        MarkSet edited = imported.apply(new Edit.Accept(norco.id(), accepted));
        MarkSet loaded =
                MarkSet.of(
                        List.of(norco, year),
                        Map.of(norco.id(), Verdict.ACCEPTED, year.id(), Verdict.UNDECIDED),
                        List.of(accepted));

        assertThat(loaded).isEqualTo(edited).hasSameHashCodeAs(edited).isNotEqualTo(imported);
    }

    @Test
    void aSuggestionHasTheSameIdWheneverItIsMade() {
        assertThat(MarkId.ofSuggestion("DRUG", new Span(10, 15))).isEqualTo(norco.id());
        assertThat(MarkId.ofSuggestion("DATE", new Span(10, 15))).isNotEqualTo(norco.id());
        assertThat(MarkId.ofSuggestion("DRUG", new Span(10, 16))).isNotEqualTo(norco.id());
    }

    private Edit flag() {
        return remark("flag", null, "yes");
    }

    private Edit remark(String name, @Nullable String before, @Nullable String after) {
        return new Edit.Remark(norco.id(), name, before, after);
    }

    private static MarkId id(long number) {
        return new MarkId(new UUID(0, number));
    }
}
