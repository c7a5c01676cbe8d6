package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.mark.Suggestion;
import org.glossator.store.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spot checks that are kept, over real letters.
class ProjectSamplesTest {

    private static final SampleOrder TWENTY =
            new SampleOrder(
                    null, SampleOrder.Strata.LABEL, new SampleOrder.Fixed(20, 0.6), 3, 0.95);

    @TempDir Path folder;

    private Path project;
    private ProjectSession session;

    @BeforeEach
    void open() {
        project =
                Labelled.project(
                        folder.resolve("project"), "composed-2013-notice", "composed-2015-table");
        session = Labelled.open(project, "Lead");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aSampleIsGoneOnWithAfterARestart() {
        OpenSample drawn = session.samples().draw("drugs", TWENTY, Progress.none());
        drawn.judge(drawn.items().get(0), Sample.Answer.YES).join();
        drawn.judge(drawn.items().get(1), Sample.Answer.FIX).join();
        restart("Lead");

        OpenSample again = session.samples().open("drugs");

        assertThat(again.items()).isEqualTo(drawn.items()).hasSize(20);
        assertThat(again.nextOpen(0)).contains(again.items().get(2));
        assertThat(again.result().checked()).isEqualTo(2);
        assertThat(again.result().wrong()).containsExactly(again.items().get(1));
        assertThat(again.result().accepted()).isEmpty();
    }

    @Test
    void lettersThatComeInLaterChangeNothingInIt() {
        OpenSample drawn = session.samples().draw("drugs", TWENTY, Progress.none());
        session.importLetters(
                List.of(Labelled.LETTERS.resolve("dev-04-2016-pharmacy.txt")), Progress.none());

        OpenSample again = session.samples().open("drugs");

        assertThat(again.items()).isEqualTo(drawn.items());
        assertThat(again.result().lot()).isEqualTo(drawn.result().lot());
    }

    @Test
    void theVerdictsOfOthersAreHidden() {
        OpenSample drawn = session.samples().draw("drugs", TWENTY, Progress.none());
        drawn.items().forEach(item -> drawn.judge(item, Sample.Answer.NO).join());
        restart("Reviewer B");

        OpenSample sampleB = session.samples().open("drugs");

        assertThat(sampleB.items()).noneMatch(item -> sampleB.verdict(item).isPresent());
        assertThat(sampleB.result().checked()).isZero();
        assertThat(session.samples().judged(sampleB.sample())).isEqualTo(Map.of("Lead", 20));
    }

    @Test
    void theEstimateIsThatOfTheVerdicts() {
        OpenSample drawn = session.samples().draw("drugs", TWENTY, Progress.none());
        drawn.items()
                .forEach(item ->
                        drawn.judge(item, item.place() == 7 ? Sample.Answer.NO : Sample.Answer.YES)
                                .join());

        SampleResult result = drawn.result();

        assertThat(result.estimate())
                .hasValueSatisfying(estimate -> {
                    assertThat(estimate.checked()).isEqualTo(20);
                    assertThat(estimate.share()).isBetween(0.85, 0.99);
                    assertThat(estimate.interval().low()).isLessThan(estimate.share());
                });
        assertThat(result.accepted()).contains(true);
        assertThat(result.wrongByRule()).isEqualTo(Map.of(drawn.items().get(7).rule(), 1L));
    }

    @Test
    void aVerdictCanBeChangedAndTakenBack() {
        OpenSample drawn = session.samples().draw("drugs", TWENTY, Progress.none());
        Sample.Item first = drawn.items().getFirst();
        drawn.judge(first, Sample.Answer.NO).join();
        drawn.judge(first, Sample.Answer.YES).join();
        assertThat(session.samples().open("drugs").verdict(first))
                .map(Sample.Verdict::answer)
                .contains(Sample.Answer.YES);

        drawn.takeBack(first).join();

        assertThat(session.samples().open("drugs").verdict(first)).isEmpty();
    }

    @Test
    void windowsHoldNoSuggestionAndGiveARecall() {
        OpenSample windows =
                session.samples()
                        .draw("misses", new WindowOrder(null, 300, 15, 1, 0.95), Progress.none());
        for (Sample.Item item : windows.items()) {
            List<Suggestion> suggestions = session.open(item.letter()).join().marks().suggestions();
            assertThat(suggestions).noneMatch(one -> one.span().overlaps(item.span()));
            windows.count(item, item.place() == 4 ? 2 : 0).join();
        }

        SampleResult result = session.samples().open("misses").result();

        assertThat(result.recall())
                .hasValueSatisfying(recall -> {
                    assertThat(recall.missed()).isEqualTo(result.lot() * 2 / 15.0);
                    assertThat(recall.interval().low()).isLessThan(recall.recall());
                });
        assertThat(result.accepted()).isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsNamedAndNothingIsKept() {
        session.samples().draw("drugs", TWENTY, Progress.none());

        refused("drugs", TWENTY, "there is a sample “drugs” already");
        refused(" ", TWENTY, "a sample needs a name");
        refused(
                "large",
                new SampleOrder(
                        null,
                        SampleOrder.Strata.RULE,
                        new SampleOrder.Fixed(1_000_000, 0.9),
                        1,
                        0.95),
                "is larger than the lot");
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() ->
                        session.samples()
                                .draw(
                                        "windows",
                                        new WindowOrder(null, 300, 1_000_000, 1, 0.95),
                                        Progress.none()))
                .withMessageContaining("is larger than the lot");
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() -> session.samples().open("none"));
        assertThat(session.samples().all()).hasSize(1);
    }

    @Test
    void aSpanHasNoMissesAndAWindowIsNotNearlyRight() {
        OpenSample spans = session.samples().draw("spans", TWENTY, Progress.none());
        OpenSample windows =
                session.samples()
                        .draw("windows", new WindowOrder("DRUG", 200, 3, 1, 0.95), Progress.none());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> spans.count(spans.items().getFirst(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> windows.judge(windows.items().getFirst(), Sample.Answer.FIX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> windows.count(spans.items().getLast(), 1));
    }

    @Test
    void aDeletedSampleLeavesNothingBehind() {
        OpenSample drawn = session.samples().draw("drugs", TWENTY, Progress.none());
        drawn.judge(drawn.items().getFirst(), Sample.Answer.NO).join();

        session.samples().delete("drugs");

        assertThat(session.samples().all()).isEmpty();
        assertThat(session.verify(Progress.none()).findings()).isEmpty();
        assertThat(session.samples().draw("drugs", TWENTY, Progress.none()).result().checked())
                .isZero();
    }

    private void refused(String name, SampleOrder order, String why) {
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() -> session.samples().draw(name, order, Progress.none()))
                .withMessageContaining(why);
    }

    private void restart(String reviewer) {
        session.close();
        session = Labelled.open(project, reviewer);
    }
}
