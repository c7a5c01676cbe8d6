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
        make("first", Round.Plan.overlap(0.34), "Ada", "Ben");
        session.close();
        session = Labelled.open(project, "Lead");

        Round round = session.rounds().named("first");
        List<LetterId> all = new ArrayList<>(session.rounds().letters(round, "Ada"));
        all.addAll(session.rounds().letters(round, "Ben"));

        assertThat(round.madeBy().name()).isEqualTo("Lead");
        assertThat(round.blind()).isTrue();
        assertThat(all).hasSize(4);
        assertThat(all.stream().distinct()).hasSize(3);
    }

    @Test
    void howFarEachIsIsTold() {
        Round round = make("first", Round.Plan.ALL, "Ada", "Ben");
        labelFirst("Ada");

        assertThat(session.rounds().parts(round))
                .extracting(part -> part.reviewer().name() + " " + part.done())
                .containsExactly("Ada 1", "Ben 0");
    }

    @Test
    void nobodySeesAnothersMarksBeforeAllAreDone() {
        make("first", Round.Plan.ALL, "Ada", "Ben", "Cleo");
        labelFirst("Ada");
        labelFirst("Ben");
        LetterId first = session.queue().getFirst().id();

        assertThat(queue()).isEmpty();
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() ->
                        session.adjudication()
                                .open(first, new AdjudicationChoice(List.of(), true))
                                .join())
                .withCauseInstanceOf(StillBlind.class);
        assertThatExceptionOfType(StillBlind.class)
                .isThrownBy(() -> session.adjudication().outcomes(first, "Ada"));
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() ->
                        session.quality()
                                .agreement(
                                        List.of("Ada", "Ben"),
                                        true,
                                        Bootstrap.STANDARD,
                                        Progress.none()));
        assertThat(hits("reviewer:Ada")).isZero();

        labelFirst("Cleo");

        assertThat(queue()).singleElement().extracting(AdjudicationEntry::id).isEqualTo(first);
        assertThat(hits("reviewer:Ada")).isPositive();
    }

    @Test
    void aRoundThatIsNotBlindHidesNothing() {
        session.rounds()
                .make(
                        new RoundOrder(
                                "open",
                                List.of("Ada", "Ben", "Cleo"),
                                Round.Plan.ALL,
                                1,
                                false,
                                Optional.empty()));
        labelFirst("Ada");
        labelFirst("Ben");

        assertThat(queue()).hasSize(1);
    }

    @Test
    void whatCannotBeDealtIsNamedAndNothingChanges() {
        make("first", Round.Plan.SPLIT, "Ada");

        refused("first", Round.Plan.SPLIT, "there is a round “first” already", "Ben");
        refused("second", Round.Plan.SPLIT, "a reviewer is named twice", "Ben", " Ben");
        refused("second", Round.Plan.overlap(0.5), "needs at least 2 reviewers", "Ben");
        refused(" ", Round.Plan.SPLIT, "a round needs a name", "Ben");
        refused("second", Round.Plan.SPLIT, "a reviewer needs a name", "");
        assertThat(session.rounds().reviewers())
                .extracting(ReviewerEntry::name)
                .containsExactly("Lead", "Ada");
        assertThat(session.rounds().all()).hasSize(1);
    }

    @Test
    void reviewersHaveAColourThatCanBeChanged() {
        session.rounds().addReviewer("Ada", 5).join();
        session.rounds().setHue("Lead", 2).join();

        assertThat(session.rounds().reviewers())
                .extracting(ReviewerEntry::hue)
                .containsExactly(2, 5);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> session.rounds().addReviewer("Ada", 1).join())
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
