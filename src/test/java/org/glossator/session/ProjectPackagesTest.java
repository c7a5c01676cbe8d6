package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkSet;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters go to Reviewer A on another machine, and what was done with them comes back.
class ProjectPackagesTest {

    @TempDir Path folder;

    private TwoMachines machines;

    @BeforeEach
    void sendToReviewerA() throws IOException {
        machines = TwoMachines.in(folder);
    }

    @Test
    void theReviewerGetsLettersLabelsAndSuggestions() {
        try (ProjectSession ours = Labelled.open(machines.project(), "Lead");
                ProjectSession theirs = Labelled.open(machines.projectA(), "Reviewer A")) {
            assertThat(theirs.queue())
                    .extracting(QueueEntry::name, QueueEntry::suggestions)
                    .isEqualTo(
                            ours.queue().stream()
                                    .map(e -> tuple(e.name(), e.suggestions()))
                                    .toList());
            assertThat(theirs.schema()).isEqualTo(ours.schema());
            assertThat(theirs.rounds().reviewers())
                    .singleElement()
                    .matches(reviewerA ->
                            reviewerA.name().equals("Reviewer A") && reviewerA.hue() == 4);
            assertThat(theirs.verify(Progress.none()).findings()).isEmpty();
        }
    }

    @Test
    void whatTheReviewerDidComesBackWithItsHistory() {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::mistaken);
        machines.giveBack();

        MergeReport report = machines.merge(machines.back());

        assertThat(report.letters()).isEqualTo(2);
        assertThat(report.edits()).isEqualTo(2);
        assertThat(report.conflicts()).isEmpty();
        try (ProjectStore ours = store(machines.project());
                ProjectStore theirs = store(machines.projectA())) {
            for (QueueEntry entry : theirs.queue(theirs.reviewer("Reviewer A"))) {
                LetterId id = ours.find(theirs.letter(entry.id()).digest()).orElseThrow();
                Reviewer here = ours.reviewer("Reviewer A");
                assertThat(marks(ours, id, here))
                        .isEqualTo(marks(theirs, entry.id(), theirs.reviewer("Reviewer A")));
                assertThat(ours.log(id, here))
                        .extracting(LoggedEdit::madeAt)
                        .isEqualTo(
                                theirs.log(entry.id(), theirs.reviewer("Reviewer A")).stream()
                                        .map(LoggedEdit::madeAt)
                                        .toList());
                assertThat(ours.teamwork().reviewers().status(id, here))
                        .isEqualTo(ReviewStatus.DONE);
            }
            assertThat(ours.verify((_, _) -> {}).findings()).isEmpty();
        }
    }

    @Test
    void theSamePackageAgainChangesNothing() throws IOException {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        machines.merge(machines.back());
        List<Integer> before = machines.edits();

        assertThat(machines.merge(machines.back()).again()).isTrue();
        assertThat(machines.edits()).isEqualTo(before);
    }

    @Test
    void aLaterPackageBringsOnlyWhatIsNew() throws IOException {
        try (ProjectSession session = Labelled.open(machines.projectA(), "Reviewer A")) {
            Labelled.label(session, session.queue().getFirst().id(), Labelled::acceptAll);
        }
        machines.giveBack();
        machines.merge(machines.back());
        Path first = Files.move(machines.back(), folder.resolve("first.package"));
        try (ProjectSession session = Labelled.open(machines.projectA(), "Reviewer A")) {
            session.open(session.queue().getFirst().id()).join().undo().orElseThrow().join();
            Labelled.label(session, session.queue().getLast().id(), Labelled::acceptAll);
        }
        machines.giveBack();

        MergeReport report = machines.merge(machines.back());

        assertThat(report.letters()).isEqualTo(2);
        assertThat(report.edits()).isEqualTo(2);
        assertThat(machines.merge(first).again()).isTrue();
        try (ProjectSession session = Labelled.open(machines.project(), "Lead")) {
            assertThat(session.verify(Progress.none()).findings()).isEmpty();
        }
    }

    @Test
    void aLetterThatHasOtherWorkOfTheReviewerIsNamedAndStays() {
        Labelled.label(machines.projectA(), "Reviewer A", Labelled::acceptAll);
        machines.giveBack();
        try (ProjectSession session = Labelled.open(machines.project(), "Reviewer A")) {
            Labelled.label(session, session.queue().getFirst().id(), Labelled::mistaken);
        }

        MergeReport report = machines.merge(machines.back());

        assertThat(report.conflicts()).containsExactly("composed-2013-notice");
        assertThat(report.letters()).isEqualTo(1);
    }

    @Test
    void onlyTheLettersOfTheRoundGoOut() throws IOException {
        Path out = folder.resolve("b.package");
        PackageSent sent;
        try (ProjectSession session = Labelled.open(machines.project(), "Lead")) {
            Round round =
                    session.rounds()
                            .make(
                                    RoundOrder.blind(
                                            "one",
                                            List.of("Reviewer B", "Reviewer C"),
                                            Round.Plan.SPLIT,
                                            1));
            sent = session.packages().send("Reviewer B", round, out);
            assertThat(session.rounds().parts(round).getFirst().sentAt()).isNotNull();
        }

        assertThat(sent.letters()).isEqualTo(1);
        try (ProjectSession sessionB =
                Labelled.open(TwoMachines.receive(out, folder.resolve("b")), "Reviewer B")) {
            assertThat(sessionB.queue()).hasSize(1);
        }
    }

    @Test
    void lettersThatTheReviewerHasBegunStayHere() {
        try (ProjectSession session = Labelled.open(machines.project(), "Reviewer A")) {
            Labelled.label(session, session.queue().getFirst().id(), Labelled::acceptAll);
            PackageSent sent = session.packages().send("Reviewer A", null, folder.resolve("rest"));

            assertThat(sent.letters()).isEqualTo(1);
            assertThat(sent.left()).isEqualTo(1);
        }
    }

    @Test
    void aReviewerWhoBeganInACopyOfTheProjectComesWithTheWork() throws IOException {
        Path copy = folder.resolve("copy");
        Files.copy(folder.resolve("project.mv.db"), folder.resolve("copy.mv.db"));
        Labelled.label(copy, "Reviewer C", Labelled::acceptAll);
        machines.giveBack(copy, "Reviewer C");

        assertThat(machines.merge(machines.back()).letters()).isEqualTo(2);
        try (ProjectSession session = Labelled.open(machines.project(), "Lead")) {
            assertThat(session.rounds().reviewers())
                    .extracting(r -> r.name())
                    .contains("Reviewer C");
        }
    }

    private static List<Annotation> marks(ProjectStore store, LetterId id, Reviewer reviewer) {
        MarkSet marks = store.marks(id, reviewer);
        return marks.annotations();
    }

    private static ProjectStore store(Path project) {
        return ProjectStore.open(project, Clock.systemUTC());
    }
}
