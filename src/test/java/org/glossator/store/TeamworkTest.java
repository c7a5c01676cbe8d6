package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a project keeps of several people's work: the tables themselves.
class TeamworkTest {

    @TempDir private Path folder;

    private Path project;
    private LetterId letter;

    @BeforeEach
    void fillEveryTable() {
        project = folder.resolve("project");
        Letter text = SampleProject.letter();
        try (ProjectStore store = SampleProject.open(project)) {
            letter = store.add(text, SampleProject.suggestions(text).subList(0, 5));
            Reviewer reviewerA = store.reviewer("Reviewer A");
            Teamwork teamwork = store.teamwork();
            Reviewer gold = teamwork.reviewers().gold();
            teamwork.rounds()
                    .add(
                            "one",
                            reviewerA,
                            Round.Plan.ALL,
                            1,
                            true,
                            Map.of(letter, List.of(reviewerA)));
            rule(store, reviewerA, gold);
            Sample sample =
                    teamwork.samples()
                            .add(
                                    "s",
                                    reviewerA,
                                    Sample.Kind.WINDOWS,
                                    "{}",
                                    1,
                                    new TreeMap<>(Map.of("all", 1L)),
                                    List.of(window()));
            teamwork.samples().judge(sample, reviewerA, 0, Sample.Answer.NO, 2);
            teamwork.remembered().silence("drug.name", reviewerA);
            teamwork.remembered().intend(text.digest(), "not-everywhere", reviewerA, "so");
        }
    }

    @Test
    void aProjectWithAllOfItIsWhole() {
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void anAssignmentOfALetterThatIsNotThereIsFound() throws Exception {
        SampleProject.change(
                project, "set referential_integrity false", "update assignment set letter_id = 99");

        assertThat(verify().findings())
                .containsExactly(new Finding.ReferenceBroken("ASSIGNMENT", "LETTER", 1));
    }

    @Test
    void aRulingOfAnEditThatIsNotThereIsFound() throws Exception {
        SampleProject.change(
                project,
                "set referential_integrity false",
                "update ruling set edit_id = 99",
                "update ruling_side set edit_id = 99");

        assertThat(verify().findings())
                .containsExactly(new Finding.ReferenceBroken("RULING", "EDIT", 1));
    }

    @Test
    void whatIsAboutALetterGoesWithIt() throws Exception {
        SampleProject.change(
                project,
                "delete from annotation",
                "delete from verdict",
                "delete from suggestion",
                "delete from review",
                "delete from edit",
                "delete from letter");

        assertThat(verify().findings()).isEmpty();
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.teamwork().rulings().of(letter)).isEmpty();
            assertThat(
                            store.teamwork()
                                    .samples()
                                    .items(store.teamwork().samples().all().getFirst()))
                    .isEmpty();
        }
    }

    @Test
    void thereIsOneAdjudicatedLayer() {
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewers reviewers = store.teamwork().reviewers();

            assertThat(reviewers.gold()).isEqualTo(reviewers.gold());
            assertThat(reviewers.people())
                    .extracting(ReviewerEntry::name)
                    .containsExactly("Reviewer A");
        }
    }

    @Test
    void theAdjudicatedLayerGivesWayToAPersonOfItsName() {
        Path other = folder.resolve("other");
        try (ProjectStore store = SampleProject.open(other)) {
            store.reviewer("adjudicated");

            assertThat(store.teamwork().reviewers().gold().name()).isEqualTo("adjudicated 2");
        }
    }

    @Test
    void twoRoundsOrSamplesOfOneNameContradictEachOther() {
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewer reviewerA = store.reviewer("Reviewer A");

            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            store.teamwork()
                                    .rounds()
                                    .add("one", reviewerA, Round.Plan.SPLIT, 1, true, Map.of()));
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            store.teamwork()
                                    .samples()
                                    .add(
                                            "s",
                                            reviewerA,
                                            Sample.Kind.SPANS,
                                            "{}",
                                            1,
                                            new TreeMap<>(),
                                            List.of()));
        }
    }

    @Test
    void theIdentityStaysAndIsThatOfACopyOfTheFirstVersionToo() throws Exception {
        Path kept = Path.of("src/test/resources/projects/v1.mv.db");
        Files.copy(kept, folder.resolve("a.mv.db"));
        Files.copy(kept, folder.resolve("b.mv.db"));
        try (ProjectStore a = ProjectStore.open(folder.resolve("a"), SampleProject.CLOCK);
                ProjectStore b = ProjectStore.open(folder.resolve("b"), SampleProject.CLOCK)) {
            assertThat(a.teamwork().packages().identity())
                    .isEqualTo(a.teamwork().packages().identity())
                    .isEqualTo(b.teamwork().packages().identity());
            assertThat(a.teamwork().reviewers().all())
                    .isEqualTo(b.teamwork().reviewers().all())
                    .extracting(ReviewerEntry::kind)
                    .containsOnly(ReviewerEntry.Kind.PERSON);
        }
    }

    @Test
    void aRecoveredProjectKnowsItsReviewersAgain() {
        Path out = folder.resolve("recovered");

        SampleProject.recover(project, out);

        try (ProjectStore before = ProjectStore.open(project, SampleProject.CLOCK);
                ProjectStore after = ProjectStore.open(out, SampleProject.CLOCK)) {
            assertThat(after.teamwork().reviewers().all())
                    .isEqualTo(before.teamwork().reviewers().all());
        }
    }

    private void rule(ProjectStore store, Reviewer reviewerA, Reviewer gold) {
        Annotation mark =
                new Annotation(
                        new MarkId(new UUID(1, 1)),
                        new Span(0, 4),
                        "DRUG",
                        Attributes.of("ingredient", "a"),
                        null);
        Edit edit = new Edit.Batch(List.of(new Edit.Add(mark)));
        MarkSet after = store.marks(letter, gold).apply(edit);
        RulingEntry ruling =
                new RulingEntry(
                        reviewerA,
                        RulingEntry.Kind.TAKEN,
                        "so",
                        List.of(new RulingEntry.Side(reviewerA, mark, true)));
        LoggedEdit logged =
                store.teamwork()
                        .rulings()
                        .rule(
                                letter,
                                gold,
                                edit,
                                new Rulings.After(after, ReviewStatus.DONE),
                                ruling);
        assertThat(store.teamwork().rulings().of(letter))
                .containsExactly(new RulingEntry.Stored(logged.id(), letter, ruling));
    }

    private Sample.Item window() {
        return new Sample.Item(0, letter, null, new Span(3, 9), "", "", "all");
    }

    private Verification verify() {
        return Verification.of(project, ProjectKey.none(), Advance.unwatched());
    }
}
