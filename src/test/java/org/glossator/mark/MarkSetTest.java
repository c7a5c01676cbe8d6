package org.glossator.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.glossator.letter.Span;
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

    private static MarkId id(long number) {
        return new MarkId(new UUID(0, number));
    }
}
