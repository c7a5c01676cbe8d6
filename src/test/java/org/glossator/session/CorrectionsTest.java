package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final AtomicLong next = new AtomicLong(1);
    private final Corrections corrections =
            new Corrections(() -> new MarkId(new UUID(0, next.getAndIncrement())));
    private final LabelSchema schema = SchemaFile.shipped();
    private final Suggestion drug =
            Suggestion.of(
                    new Span(10, 18),
                    "DRUG",
                    Attributes.of(Map.of("ingredient", "baclofen")),
                    "drug.lexicon",
                    0.95);
    private final MarkSet marks = MarkSet.of(List.of(drug));

    @Test
    void acceptingMakesAnAnnotationThatAgrees() {
        MarkSet after = marks.apply(corrections.accept(drug).orElseThrow());

        assertThat(after.verdict(drug.id())).isEqualTo(Verdict.ACCEPTED);
        assertThat(after.annotations()).singleElement().matches(a -> a.agreesWith(drug));
    }

    @Test
    void correctingASuggestionIsOneStepToDoAndOneToUndo() {
        Edit edit = corrections.resize(drug, new Span(10, 23)).orElseThrow();

        MarkSet after = marks.apply(edit);

        assertThat(after.annotations())
                .singleElement()
                .returns(new Span(10, 23), Annotation::span)
                .returns(drug.id(), Annotation::origin);
        assertThat(after.apply(edit.inverse())).isEqualTo(marks);
    }

    @Test
    void aNewLabelDropsAttributesThatItDoesNotHave() {
        MarkSet after = marks.apply(corrections.accept(drug).orElseThrow());
        Mark accepted = only(after);

        MarkSet relabelled =
                after.apply(
                        corrections
                                .relabel(accepted, schema.label("CITATION").orElseThrow())
                                .orElseThrow());

        assertThat(only(relabelled).label()).isEqualTo("CITATION");
        assertThat(only(relabelled).attributes().isEmpty()).isTrue();
    }

    @Test
    void rejectingAnAcceptedSuggestionTakesItsAnnotationAwayAndLeavesNothingUndecided() {
        MarkSet accepted = marks.apply(corrections.accept(drug).orElseThrow());

        Edit edit = corrections.reject(only(accepted), accepted);
        MarkSet after = accepted.apply(edit);

        assertThat(after.annotations()).isEmpty();
        assertThat(after.verdict(drug.id())).isEqualTo(Verdict.REJECTED);
        assertThat(after.apply(edit.inverse())).isEqualTo(accepted);
    }

    @Test
    void aNoteAndAFlagLeaveASuggestionUndecided() {
        MarkSet remarked = remarked();

        assertThat(remarked.annotations()).isEmpty();
        assertThat(remarked.remarks(drug.id()).toMap())
                .containsOnly(Map.entry("note", "ask"), Map.entry("flag", "yes"));
    }

    @Test
    void whatWasRemarkedGoesOverToTheAnnotationHoweverTheSuggestionIsTakenOver() {
        MarkSet remarked = remarked();
        Mark seen = remarked.visible().getFirst();

        for (Edit edit :
                List.of(
                        corrections.accept(seen).orElseThrow(),
                        corrections.acceptAll(remarked).orElseThrow(),
                        corrections.resize(seen, new Span(10, 23)).orElseThrow(),
                        corrections
                                .relabel(seen, schema.label("CITATION").orElseThrow())
                                .orElseThrow(),
                        corrections.setAttribute(seen, "strength", "5mg").orElseThrow())) {
            MarkSet after = remarked.apply(edit);
            assertThat(only(after).attributes().toMap())
                    .containsEntry("note", "ask")
                    .containsEntry("flag", "yes");
            assertThat(after.apply(edit.inverse())).isEqualTo(remarked);
        }
    }

    @Test
    void labellingEveryPlaceTakesTheRemarksOfItsSuggestionsOver() {
        MarkSet remarked = remarked();
        Occurrences.Places places = Occurrences.in(List.of(drug.span()), "DRUG", remarked);

        MarkSet after = remarked.apply(corrections.addAll(places, "DRUG", Attributes.none()));

        assertThat(only(after).attributes().get("note")).contains("ask");
    }

    @Test
    void aRejectionKeepsWhatWasRemarkedOfTheAnnotationLast() {
        MarkSet remarked = remarked();
        MarkSet accepted =
                remarked.apply(corrections.accept(remarked.visible().getFirst()).orElseThrow());
        MarkSet reworded =
                accepted.apply(
                        corrections.setAttribute(only(accepted), "note", "no").orElseThrow());

        Edit edit = corrections.reject(only(reworded), reworded);
        MarkSet after = reworded.apply(edit);

        assertThat(after.verdict(drug.id())).isEqualTo(Verdict.REJECTED);
        assertThat(after.remarks(drug.id()).toMap())
                .containsOnly(Map.entry("note", "no"), Map.entry("flag", "yes"));
        assertThat(after.apply(edit.inverse())).isEqualTo(reworded);
    }

    @Test
    void acceptingAllIsOneStep() {
        Suggestion date =
                Suggestion.of(new Span(30, 40), "DATE", Attributes.none(), "date.numeric", 1);
        MarkSet two = MarkSet.of(List.of(drug, date));

        Edit edit = corrections.acceptAll(two).orElseThrow();

        assertThat(two.apply(edit).undecidedCount()).isZero();
        assertThat(two.apply(edit).apply(edit.inverse())).isEqualTo(two);
    }

    @Test
    void whatChangesNothingIsNoEdit() {
        assertThat(corrections.resize(drug, drug.span())).isEmpty();
        assertThat(corrections.setAttribute(drug, "ingredient", " baclofen ")).isEmpty();
        assertThat(corrections.setAttribute(drug, "strength", " ")).isEmpty();
        assertThat(corrections.acceptAll(MarkSet.of(List.of()))).isEmpty();
    }

    private MarkSet remarked() {
        MarkSet noted = marks.apply(corrections.setAttribute(drug, "note", "ask").orElseThrow());
        Mark seen = noted.visible().getFirst();
        return noted.apply(corrections.setAttribute(seen, "flag", "yes").orElseThrow());
    }

    private static Annotation only(MarkSet marks) {
        assertThat(marks.annotations()).hasSize(1);
        return marks.annotations().getFirst();
    }
}
