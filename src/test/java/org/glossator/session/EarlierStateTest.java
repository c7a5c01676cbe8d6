package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.EditSteps;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaFile;
import org.glossator.session.EarlierState.Sort;
import org.junit.jupiter.api.Test;

/// What is told of the difference between a state of before and now.
class EarlierStateTest {

    private static final Suggestion DRUG =
            Suggestion.of(new Span(10, 18), "DRUG", Attributes.none(), "drug", 0.9);
    private static final MarkSet IMPORTED = MarkSet.of(List.of(DRUG));
    private static final Corrections CORRECTIONS =
            new Corrections(() -> new MarkId(UUID.randomUUID()));
    private static final LabelSchema SCHEMA = SchemaFile.shipped();

    @Test
    void aStateIsNowIfNothingDiffers() {
        assertThat(EarlierState.of(IMPORTED, IMPORTED).isNow()).isTrue();
        assertThat(EarlierState.of(IMPORTED, IMPORTED).changes()).isEmpty();
    }

    @Test
    void whatWasAddedSinceIsMissingThen() {
        MarkSet now = IMPORTED.apply(CORRECTIONS.add(new Span(30, 35), "DATE"));

        EarlierState state = EarlierState.of(IMPORTED, now);

        assertThat(state.changes())
                .extracting(EarlierState.Change::sort)
                .containsExactly(Sort.MISSING);
        assertThat(state.changes().getFirst().mark().span()).isEqualTo(new Span(30, 35));
    }

    @Test
    void whatWasRejectedSinceWasThereBesides() {
        MarkSet now = IMPORTED.apply(new Edit.Reject(DRUG.id()));

        assertThat(only(IMPORTED, now)).isEqualTo(Sort.BESIDES);
    }

    @Test
    void aSuggestionThatWasAcceptedSinceWaitedThen() {
        MarkSet now = IMPORTED.apply(CORRECTIONS.accept(DRUG).orElseThrow());

        assertThat(only(IMPORTED, now)).isEqualTo(Sort.WAITING);
        assertThat(only(now, IMPORTED)).isEqualTo(Sort.DECIDED);
    }

    @Test
    void aMarkInWhichSeveralThingsDifferIsCountedOnce() {
        MarkSet now =
                IMPORTED.apply(
                        CORRECTIONS
                                .relabel(DRUG, SCHEMA.label("DATE").orElseThrow())
                                .orElseThrow());
        now =
                now.apply(
                        CORRECTIONS
                                .resize(now.annotations().getFirst(), new Span(8, 18))
                                .orElseThrow());

        assertThat(only(IMPORTED, now)).isEqualTo(Sort.RELABELLED);
    }

    @Test
    void movedEdgesAndNotesAreTold() {
        MarkSet noted =
                IMPORTED.apply(
                        CORRECTIONS.setAttribute(DRUG, Attributes.NOTE, "ask").orElseThrow());
        MarkSet resized = IMPORTED.apply(CORRECTIONS.resize(DRUG, new Span(8, 18)).orElseThrow());

        assertThat(only(IMPORTED, noted)).isEqualTo(Sort.DESCRIBED);
        assertThat(only(IMPORTED, resized)).isEqualTo(Sort.RESIZED);
    }

    @Test
    void whatIsNotSeenMakesADifferenceToo() {
        MarkSet rejected = IMPORTED.apply(new Edit.Reject(DRUG.id()));
        MarkSet noted = rejected.apply(new Edit.Remark(DRUG.id(), Attributes.NOTE, null, "why"));

        EarlierState state = EarlierState.of(rejected, noted);

        assertThat(state.changes()).isEmpty();
        assertThat(state.isNow()).isFalse();
    }

    @Test
    void marksOfALabelThatIsGoneDoNotFitTheProject() {
        Annotation old =
                new Annotation(
                        new MarkId(UUID.randomUUID()),
                        new Span(0, 4),
                        "GONE",
                        Attributes.none(),
                        null);
        MarkSet then = IMPORTED.apply(new Edit.Add(old));

        assertThat(EarlierState.of(then, IMPORTED).fits(SCHEMA)).isFalse();
        assertThat(EarlierState.of(IMPORTED, then).fits(SCHEMA)).isTrue();
    }

    @Test
    void marksFromASuggestionThatIsGoneDoNotFitTheProject() {
        Annotation old = Annotation.accepting(DRUG, new MarkId(UUID.randomUUID()));
        MarkSet then = MarkSet.of(List.of(), Map.of(), List.of(old));

        assertThat(EarlierState.of(then, MarkSet.of(List.of())).fits(SCHEMA)).isFalse();
    }

    @Property(tries = 200)
    void afterAnyWorkTheCountsLeadFromOneNumberOfMarksToTheOther(
            @ForAll @Size(max = 20) List<Integer> before,
            @ForAll @Size(max = 20) List<Integer> after) {
        MarkSet then = worked(IMPORTED, before);
        MarkSet now = worked(then, after);

        EarlierState state = EarlierState.of(then, now);

        assertThat(then.visible().size() + state.count(Sort.MISSING))
                .isEqualTo(now.visible().size() + state.count(Sort.BESIDES));
    }

    private static MarkSet worked(MarkSet marks, List<Integer> numbers) {
        MarkSet worked = marks;
        for (Edit edit : new EditSteps(300).choose(marks, numbers)) {
            worked = worked.apply(edit);
        }
        return worked;
    }

    private static Sort only(MarkSet then, MarkSet now) {
        List<EarlierState.Change> changes = EarlierState.of(then, now).changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst().sort();
    }
}
