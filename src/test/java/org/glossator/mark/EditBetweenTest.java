package org.glossator.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.glossator.letter.Span;
import org.junit.jupiter.api.Test;

class EditBetweenTest {

    private static final MarkSet IMPORTED = MarkSet.of(suggestions());

    private final AtomicLong numbers = new AtomicLong();
    private final Supplier<MarkId> ids = () -> new MarkId(new UUID(9, numbers.getAndIncrement()));

    @Property(tries = 300)
    void leadsFromAnyStateToAnyOther(
            @ForAll @Size(max = 25) List<Integer> one,
            @ForAll @Size(max = 25) List<Integer> other) {
        MarkSet from = work(one);
        MarkSet to = work(other);

        MarkSet reached = EditBetween.of(from, to, ids).map(from::apply).orElse(from);

        assertThat(reached).isEqualTo(to);
    }

    @Property(tries = 100)
    void isUndoneByItsInverse(
            @ForAll @Size(max = 25) List<Integer> one,
            @ForAll @Size(max = 25) List<Integer> other) {
        MarkSet from = work(one);

        MarkSet back =
                EditBetween.of(from, work(other), ids)
                        .map(edit -> from.apply(edit).apply(edit.inverse()))
                        .orElse(from);

        assertThat(back).isEqualTo(from);
    }

    @Test
    void thereIsNothingToDoBetweenAStateAndItself() {
        assertThat(EditBetween.of(IMPORTED, IMPORTED, ids)).isEmpty();
    }

    @Test
    void aSuggestionThatWasAcceptedAndThenTakenAwayComesBack() {
        Suggestion suggestion = IMPORTED.suggestions().getFirst();
        Annotation annotation = Annotation.accepting(suggestion, ids.get());
        MarkSet taken =
                IMPORTED.apply(new Edit.Accept(suggestion.id(), annotation))
                        .apply(new Edit.Remove(annotation));

        Edit back = EditBetween.of(taken, IMPORTED, ids).orElseThrow();
        Edit again = EditBetween.of(IMPORTED, taken, ids).orElseThrow();

        assertThat(taken.apply(back)).isEqualTo(IMPORTED);
        assertThat(IMPORTED.apply(again)).isEqualTo(taken);
    }

    @Test
    void marksOfTwoLettersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditBetween.of(IMPORTED, MarkSet.of(List.of()), ids));
    }

    private static MarkSet work(List<Integer> numbers) {
        MarkSet marks = IMPORTED;
        for (Edit edit : new EditSteps(300).choose(IMPORTED, numbers)) {
            marks = marks.apply(edit);
        }
        return marks;
    }

    private static List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            suggestions.add(
                    Suggestion.of(
                            new Span(10 * i, 10 * i + 5),
                            "DRUG",
                            Attributes.of("strength", i + " mg"),
                            "rule",
                            0.5));
        }
        return suggestions;
    }
}
