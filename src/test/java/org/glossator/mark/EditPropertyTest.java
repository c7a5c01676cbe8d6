package org.glossator.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glossator.letter.Span;

class EditPropertyTest {

    private static final int TEXT_LENGTH = 500;

    private static final MarkSet IMPORTED =
            MarkSet.of(
                    IntStream.range(0, 20)
                            .mapToObj(i ->
                                    Suggestion.of(
                                            new Span(i * 20, i * 20 + 10),
                                            "DRUG",
                                            Attributes.of("ingredient", "drug " + i),
                                            "drug.lexicon",
                                            0.9))
                            .toList());

    private final EditSteps steps = new EditSteps(TEXT_LENGTH);

    @Property(tries = 300)
    void theInverseOfAnEditLeadsBack(@ForAll List<Integer> numbers) {
        MarkSet marks = IMPORTED;
        for (Edit edit : steps.choose(IMPORTED, numbers)) {
            MarkSet after = marks.apply(edit);
            assertThat(after.apply(edit.inverse())).isEqualTo(marks);
            marks = after;
        }
    }

    @Property(tries = 300)
    void theInverseOfTheInverseDoesTheSameAsTheEdit(@ForAll List<Integer> numbers) {
        MarkSet marks = IMPORTED;
        for (Edit edit : steps.choose(IMPORTED, numbers)) {
            MarkSet after = marks.apply(edit);
            assertThat(marks.apply(edit.inverse().inverse())).isEqualTo(after);
            marks = after;
        }
    }

    @Property(tries = 300)
    void undoingEverythingGivesTheImportedLetterBack(@ForAll List<Integer> numbers) {
        List<Edit> edits = steps.choose(IMPORTED, numbers);
        MarkSet marks = edits.stream().reduce(IMPORTED, MarkSet::apply, (a, b) -> b);

        for (Edit edit : edits.reversed()) {
            marks = marks.apply(edit.inverse());
        }

        assertThat(marks).isEqualTo(IMPORTED);
    }

    @Property(tries = 300)
    void anEditSaysWhichMarksItTouches(@ForAll List<Integer> numbers) {
        MarkSet marks = IMPORTED;
        for (Edit edit : steps.choose(IMPORTED, numbers)) {
            MarkSet after = marks.apply(edit);
            assertThat(edit.touches()).containsAll(changed(marks, after));
            marks = after;
        }
    }

    @Property(tries = 300)
    void whatIsVisibleIsInReadingOrderAndCounted(@ForAll List<Integer> numbers) {
        MarkSet marks =
                steps.choose(IMPORTED, numbers).stream()
                        .reduce(IMPORTED, MarkSet::apply, (a, b) -> b);

        assertThat(marks.visible())
                .isSortedAccordingTo(MarkSet.READING_ORDER)
                .hasSize(marks.annotationCount() + marks.undecidedCount());
    }

    @Property(tries = 300)
    void whatIsVisibleDoesNotDependOnWhetherItWasAskedForBefore(@ForAll List<Integer> numbers) {
        MarkSet asked = IMPORTED;
        MarkSet unasked = MarkSet.of(IMPORTED.suggestions());
        for (Edit edit : steps.choose(IMPORTED, numbers)) {
            asked.visible();
            asked = asked.apply(edit);
            unasked = unasked.apply(edit);
        }

        assertThat(asked.visible()).isEqualTo(unasked.visible());
    }

    private static List<MarkId> changed(MarkSet before, MarkSet after) {
        List<MarkId> verdicts =
                before.suggestions().stream()
                        .map(Suggestion::id)
                        .filter(id ->
                                before.verdict(id) != after.verdict(id)
                                        || !before.remarks(id).equals(after.remarks(id)))
                        .toList();
        List<MarkId> annotations =
                Stream.of(before, after)
                        .flatMap(set -> set.annotations().stream().map(Annotation::id))
                        .filter(id -> !before.annotation(id).equals(after.annotation(id)))
                        .toList();
        return Stream.concat(verdicts.stream(), annotations.stream()).toList();
    }
}
