package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.query.ParsedQuery;
import org.glossator.query.Query;
import org.glossator.store.LetterId;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rounds over real letters.
class ProjectRoundsTest {

    @TempDir Path folder;

    private Path project;
    private ProjectSession session;

    @BeforeEach
    void open() {
        project =
                Labelled.project(
                        folder.resolve("project"),
                        "composed-2013-notice",
                        "composed-2015-table",
                        "dev-04-2016-pharmacy");
        session = Labelled.open(project, "Lead");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aRoundIsKeptWithItsAssignments() {
        make("first", Round.Plan.overlap(0.34), "Reviewer A", "Reviewer B");
        session.close();
        session = Labelled.open(project, "Lead");

        Round round = session.rounds().named("first");
        List<LetterId> all = new ArrayList<>(session.rounds().letters(round, "Reviewer A"));
        all.addAll(session.rounds().letters(round, "Reviewer B"));

        assertThat(round.madeBy().name()).isEqualTo("Lead");
        assertThat(round.blind()).isTrue();
        assertThat(all).hasSize(4);
        assertThat(all.stream().distinct()).hasSize(3);
    }

    @Test
    void howFarEachIsIsTold() {
        Round round = make("first", Round.Plan.ALL, "Reviewer A", "Reviewer B");
        labelFirst("Reviewer A");

        assertThat(session.rounds().parts(round))
                .extracting(part -> part.reviewer().name() + " " + part.done())
                .containsExactly("Reviewer A 1", "Reviewer B 0");
    }

    @Test
    void nobodySeesAnothersMarksBeforeAllAreDone() {
        make("first", Round.Plan.ALL, "Reviewer A", "Reviewer B", "Reviewer C");
        labelFirst("Reviewer A");
        labelFirst("Reviewer B");
        LetterId first = session.queue().getFirst().id();

        assertThat(queue()).isEmpty();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() ->
                        session.adjudication()
                                .open(first, new AdjudicationChoice(List.of(), true))
                                .join())
                .withCauseInstanceOf(StillBlind.class);
        assertThatExceptionOfType(StillBlind.class)
                .isThrownBy(() -> session.adjudication().outcomes(first, "Reviewer A"));
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() ->
                        session.quality()
                                .agreement(
                                        List.of("Reviewer A", "Reviewer B"),
                                        true,
                                        Bootstrap.STANDARD,
                                        Progress.none()));
        assertThat(hits("reviewer:\"Reviewer A\"")).isZero();

        labelFirst("Reviewer C");

        assertThat(queue()).singleElement().extracting(AdjudicationEntry::id).isEqualTo(first);
        assertThat(hits("reviewer:\"Reviewer A\"")).isPositive();
    }

    @Test
    void aRoundThatIsNotBlindHidesNothing() {
        session.rounds()
                .make(
                        new RoundOrder(
                                "open",
                                List.of("Reviewer A", "Reviewer B", "Reviewer C"),
                                Round.Plan.ALL,
                                1,
                                false,
                                Optional.empty()));
        labelFirst("Reviewer A");
        labelFirst("Reviewer B");

        assertThat(queue()).hasSize(1);
    }

    @Test
    void whatCannotBeDealtIsNamedAndNothingChanges() {
        make("first", Round.Plan.SPLIT, "Reviewer A");

        refused("first", Round.Plan.SPLIT, "there is a round “first” already", "Reviewer B");
        refused(
                "second",
                Round.Plan.SPLIT,
                "a reviewer is named twice",
                "Reviewer B",
                " Reviewer B");
        refused("second", Round.Plan.overlap(0.5), "needs at least 2 reviewers", "Reviewer B");
        refused(" ", Round.Plan.SPLIT, "a round needs a name", "Reviewer B");
        refused("second", Round.Plan.SPLIT, "a reviewer needs a name", "");
        assertThat(session.rounds().reviewers())
                .extracting(ReviewerEntry::name)
                .containsExactly("Lead", "Reviewer A");
        assertThat(session.rounds().all()).hasSize(1);
    }

    @Test
    void reviewersHaveAColourThatCanBeChanged() {
        session.rounds().addReviewer("Reviewer A", 5).join();
        session.rounds().setHue("Lead", 2).join();

        assertThat(session.rounds().reviewers())
                .extracting(ReviewerEntry::hue)
                .containsExactly(2, 5);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> session.rounds().addReviewer("Reviewer A", 1).join())
                .withCauseInstanceOf(CannotDeal.class);
    }

    private Round make(String name, Round.Plan plan, String... reviewers) {
        return session.rounds().make(RoundOrder.blind(name, List.of(reviewers), plan, 1));
    }

    private void refused(String name, Round.Plan plan, String why, String... reviewers) {
        assertThatExceptionOfType(CannotDeal.class)
                .isThrownBy(() -> make(name, plan, reviewers))
                .withMessageContaining(why);
    }

    /// The reviewer is done with the first letter.
    private void labelFirst(String reviewer) {
        session.close();
        try (ProjectSession own = Labelled.open(project, reviewer)) {
            Labelled.label(own, own.queue().getFirst().id(), Labelled::acceptAll);
        }
        session = Labelled.open(project, "Lead");
    }

    private List<AdjudicationEntry> queue() {
        return session.adjudication()
                .queue(new AdjudicationChoice(List.of(), true), Progress.none());
    }

    private int hits(String line) {
        Query query = ((ParsedQuery.Good) Query.parse(line, session.schema())).query();
        return session.searching().search(query, 100, Progress.none(), _ -> {}).hits();
    }
}
