package org.glossator.quality.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.junit.jupiter.api.Test;

/// Of two runs only the mistakes are kept; what changed is told from them as from the runs.
class RunMistakesTest {

    @Property
    void mistakesTellWhatTheWholeRunsWouldTell(
            @ForAll("spans") List<LabelledSpan> gold,
            @ForAll("spans") List<LabelledSpan> first,
            @ForAll("spans") List<LabelledSpan> second) {
        RunComparison whole = RunComparison.of("7", gold, first, second);

        RunComparison found = run(gold, second).since(run(gold, first));

        assertThat(Set.copyOf(found.better())).isEqualTo(Set.copyOf(whole.better()));
        assertThat(Set.copyOf(found.worse())).isEqualTo(Set.copyOf(whole.worse()));
        assertThat(run(gold, second).apart(run(gold, first))).isEmpty();
    }

    @Test
    void aLetterWhoseGoldIsAnotherIsLeftOutAndNamed() {
        List<LabelledSpan> before = List.of(span(0, "DATE"));
        List<LabelledSpan> now = List.of(span(0, "DRUG"));

        RunMistakes later = run(now, now);
        RunMistakes earlier = run(before, now);

        assertThat(later.since(earlier)).isEqualTo(RunComparison.NONE);
        assertThat(later.apart(earlier)).containsExactly("7");
    }

    @Test
    void soIsOneInWhichTwoSpansOfGoldMovedByAsMuchInOppositeDirections() {
        List<LabelledSpan> before = List.of(span(10, 20), span(30, 42));
        List<LabelledSpan> now = List.of(span(10, 22), span(30, 40));

        RunMistakes later = run(now, now);
        RunMistakes earlier = run(before, now);

        assertThat(later.since(earlier)).isEqualTo(RunComparison.NONE);
        assertThat(later.apart(earlier)).containsExactly("7");
    }

    @Test
    void soIsALetterThatOnlyOneRunHas() {
        assertThat(run(List.of(), List.of()).apart(new RunMistakes())).containsExactly("7");
        assertThat(new RunMistakes().apart(run(List.of(), List.of()))).containsExactly("7");
    }

    @Provide
    Arbitrary<List<LabelledSpan>> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of("A", "B"))
                .as(RunMistakesTest::span)
                .list()
                .ofMaxSize(6);
    }

    private static RunMistakes run(List<LabelledSpan> gold, List<LabelledSpan> said) {
        RunMistakes run = new RunMistakes();
        run.add("7", RunMistakes.OfLetter.of(gold, said));
        return run;
    }

    private static LabelledSpan span(int start, int end) {
        return new LabelledSpan(new Span(start, end), "DATE", Attributes.none());
    }

    private static LabelledSpan span(int start, String label) {
        return new LabelledSpan(new Span(start, start + 2), label, Attributes.none());
    }
}
