package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkSet;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.schema.SchemaChange;
import org.glossator.session.exchange.PackageRefused;
import org.glossator.session.exchange.PackageRefused.Reason;
import org.glossator.store.EditCodec;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project of real letters, and Reviewer A, who works on them on another machine.
class ProjectPackagesTest {

    @TempDir Path folder;

    private Path project;
    private Path projectA;
    private Path back;

    @BeforeEach
    void sendToReviewerA() throws IOException {
        project =
                Labelled.project(
                        folder.resolve("project"), "composed-2013-notice", "composed-2015-table");
        Path out = folder.resolve("a.package");
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            session.rounds().addReviewer("Reviewer A", 4).join();
            session.packages().send("Reviewer A", null, out);
        }
        projectA = receive(out, "a");
        back = folder.resolve("back.package");
    }

    @Test
    void theReviewerGetsLettersLabelsAndSuggestions() {
        try (ProjectSession ours = Labelled.open(project, "Lead");
                ProjectSession theirs = Labelled.open(projectA, "Reviewer A")) {
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
        Labelled.label(projectA, "Reviewer A", Labelled::mistaken);
        giveBack();

        MergeReport report = merge(back);

        assertThat(report.letters()).isEqualTo(2);
        assertThat(report.edits()).isEqualTo(2);
        assertThat(report.conflicts()).isEmpty();
        try (ProjectStore ours = store(project);
                ProjectStore theirs = store(projectA)) {
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
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        merge(back);
        List<Integer> before = edits();

        assertThat(merge(back).again()).isTrue();
        assertThat(edits()).isEqualTo(before);
    }

    @Test
    void aLaterPackageBringsOnlyWhatIsNew() throws IOException {
        try (ProjectSession session = Labelled.open(projectA, "Reviewer A")) {
            Labelled.label(session, session.queue().getFirst().id(), Labelled::acceptAll);
        }
        giveBack();
        merge(back);
        Path first = Files.move(back, folder.resolve("first.package"));
        try (ProjectSession session = Labelled.open(projectA, "Reviewer A")) {
            session.open(session.queue().getFirst().id()).join().undo().orElseThrow().join();
            Labelled.label(session, session.queue().getLast().id(), Labelled::acceptAll);
        }
        giveBack();

        MergeReport report = merge(back);

        assertThat(report.letters()).isEqualTo(2);
        assertThat(report.edits()).isEqualTo(2);
        assertThat(merge(first).again()).isTrue();
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            assertThat(session.verify(Progress.none()).findings()).isEmpty();
        }
    }

    @Test
    void aLetterThatHasOtherWorkOfTheReviewerIsNamedAndStays() {
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        try (ProjectSession session = Labelled.open(project, "Reviewer A")) {
            Labelled.label(session, session.queue().getFirst().id(), Labelled::mistaken);
        }

        MergeReport report = merge(back);

        assertThat(report.conflicts()).containsExactly("composed-2013-notice");
        assertThat(report.letters()).isEqualTo(1);
    }

    @Test
    void onlyTheLettersOfTheRoundGoOut() throws IOException {
        Path out = folder.resolve("b.package");
        PackageSent sent;
        try (ProjectSession session = Labelled.open(project, "Lead")) {
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
        try (ProjectSession sessionB = Labelled.open(receive(out, "b"), "Reviewer B")) {
            assertThat(sessionB.queue()).hasSize(1);
        }
    }

    @Test
    void lettersThatTheReviewerHasBegunStayHere() {
        try (ProjectSession session = Labelled.open(project, "Reviewer A")) {
            Labelled.label(session, session.queue().getFirst().id(), Labelled::acceptAll);
            PackageSent sent = session.packages().send("Reviewer A", null, folder.resolve("rest"));

            assertThat(sent.letters()).isEqualTo(1);
            assertThat(sent.left()).isEqualTo(1);
        }
    }

    @Test
    void aPackageFromAnotherProjectIsRefused() {
        Path other = Labelled.project(folder.resolve("other"), "dev-04-2016-pharmacy");
        Labelled.label(other, "Reviewer A", Labelled::acceptAll);
        try (ProjectSession session = Labelled.open(other, "Reviewer A")) {
            session.packages().giveBack(back);
        }

        refused(Reason.FOREIGN, back);
    }

    @Test
    void labelsThatChangedHereRefuseAnOlderPackage() {
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        addLabel(project, "Lead");

        refused(Reason.OLDER_LABELS, back);
    }

    @Test
    void labelsThatTheReviewerChangedAreRefused() {
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        addLabel(projectA, "Reviewer A");
        giveBack();

        refused(Reason.NEWER_LABELS, back);
    }

    @Test
    void anotherReviewerOfTheNameIsRefused() throws IOException {
        Path copy = folder.resolve("copy");
        Files.copy(folder.resolve("project.mv.db"), folder.resolve("copy.mv.db"));
        for (Path one : List.of(project, copy)) {
            try (ProjectSession session = Labelled.open(one, "Lead")) {
                session.rounds().addReviewer("Prüfstelle", 1).join();
            }
        }
        Labelled.label(copy, "Prüfstelle", Labelled::acceptAll);
        try (ProjectSession session = Labelled.open(copy, "Prüfstelle")) {
            session.packages().giveBack(back);
        }

        refused(Reason.NAMESAKE, back);
    }

    @Test
    void aReviewerWhoBeganInACopyOfTheProjectComesWithTheWork() throws IOException {
        Path copy = folder.resolve("copy");
        Files.copy(folder.resolve("project.mv.db"), folder.resolve("copy.mv.db"));
        Labelled.label(copy, "Reviewer C", Labelled::acceptAll);
        try (ProjectSession session = Labelled.open(copy, "Reviewer C")) {
            session.packages().giveBack(back);
        }

        assertThat(merge(back).letters()).isEqualTo(2);
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            assertThat(session.rounds().reviewers())
                    .extracting(r -> r.name())
                    .contains("Reviewer C");
        }
    }

    @Test
    void whatGoesOutDoesNotComeBack() {
        refused(Reason.WRONG_WAY, folder.resolve("a.package"));
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(() -> receive(back, "again"))
                .matches(e -> e.reason() == Reason.WRONG_WAY);
    }

    @Test
    void aPackageThatIsCutShortAtAnyPlaceIsRefused() throws IOException {
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        byte[] whole = Files.readAllBytes(back);
        Path cut = folder.resolve("cut");
        for (int length = 0; length < whole.length; length += whole.length / 7) {
            Files.write(cut, Arrays.copyOf(whole, length));
            refused(Reason.DAMAGED, cut);
        }
    }

    @Test
    void aPartThatIsNotWhatItsChecksumSaysIsRefused() throws IOException {
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        refused(
                Reason.DAMAGED,
                Repacked.damaged(
                        back,
                        folder.resolve("changed"),
                        "edits.jsonl",
                        text -> text.replaceFirst("DRUG", "DATE")));
    }

    @Test
    void aPackageOfANewerProgramIsRefused() throws IOException {
        refused(
                Reason.NEWER,
                Repacked.damaged(
                        folder.resolve("a.package"),
                        folder.resolve("newer"),
                        "package.json",
                        text -> text.replace("\"form\" : 1", "\"form\" : 2")));
    }

    @Test
    void editsThatMakeNoSenseAreRefusedWholly() throws IOException {
        Labelled.label(projectA, "Reviewer A", Labelled::acceptAll);
        giveBack();
        forged("spanBehindTheText", text -> text.replaceAll("\\[\\d+,\\d+\\]", "[0,9999999]"));
        forged("labelThatThereIsNot", text -> text.replace("\\\"DRUG\\\"", "\\\"NONE\\\""));
        forged("suggestionThatThereIsNot", text -> lastLetter(text));
        forged("kindThatThereIsNot", text -> text.replace("\"DO\"", "\"DONE\""));
        forged("noJson", text -> text.substring(0, text.length() / 2));
        forged("twice", text -> text + text);
        forged("otherLetter", text -> text.replaceFirst("\"letter\":\"....", "\"letter\":\"0000"));
        forged("deep", text -> text + "[".repeat(100_000));
    }

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() throws IOException {
        Map<String, String> parts = Repacked.parts(folder.resolve("a.package"));
        parts.put("letters.jsonl", " ".repeat(100_000_000));

        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(
                        () -> receive(Repacked.write(parts, folder.resolve("bomb")), "of a bomb"))
                .matches(e -> e.reason() == Reason.TOO_LARGE);
        assertThat(ProjectStore.exists(folder.resolve("of a bomb"))).isFalse();
    }

    @Test
    void aPackageWhoseLettersMakeNoSenseLeavesNoProject() throws IOException {
        Path forged =
                Repacked.forged(
                        folder.resolve("a.package"),
                        folder.resolve("forged"),
                        "letters.jsonl",
                        text -> text.replace("\"end\":", "\"end\":99"));

        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(() -> receive(forged, "forgeds"))
                .matches(e -> e.reason() == Reason.DAMAGED);
        assertThat(ProjectStore.exists(folder.resolve("forgeds"))).isFalse();
    }

    private void forged(String name, UnaryOperator<String> change) throws IOException {
        refused(Reason.DAMAGED, Repacked.forged(back, folder.resolve(name), "edits.jsonl", change));
    }

    /// The last letter's work does not fit: it rejects what is not there.
    private static String lastLetter(String text) {
        List<String> lines = text.lines().toList();
        String rejecting =
                "\"edit\":\""
                        + EditCodec.encode(new Edit.Reject(Labelled.id())).replace("\"", "\\\"")
                        + "\"}]}";
        String last = lines.getLast();
        return lines.getFirst()
                + "\n"
                + last.substring(0, last.indexOf("\"edit\":"))
                + rejecting
                + "\n";
    }

    /// It is refused, and the project is as it was.
    private void refused(Reason reason, Path file) {
        List<Integer> before = edits();
        assertThatExceptionOfType(PackageRefused.class)
                .as(file.getFileName().toString())
                .isThrownBy(() -> merge(file))
                .satisfies(e -> assertThat(e.reason()).as(file.toString()).isEqualTo(reason))
                .withMessageStartingWith(file.toString());
        assertThat(edits()).isEqualTo(before);
    }

    private List<Integer> edits() {
        try (ProjectStore store = store(project)) {
            return store.reviewers().stream()
                    .map(store::reviewer)
                    .map(one ->
                            store.queue(one).stream()
                                    .mapToInt(entry -> store.log(entry.id(), one).size())
                                    .sum())
                    .toList();
        }
    }

    private void giveBack() {
        try (ProjectSession session = Labelled.open(projectA, "Reviewer A")) {
            session.packages().giveBack(back);
        }
    }

    private MergeReport merge(Path file) {
        try (ProjectSession session = Labelled.open(project, "Lead")) {
            return session.packages().merge(file, Progress.none());
        }
    }

    private Path receive(Path file, String name) throws IOException {
        Path made = folder.resolve(name);
        ReceivedPackage.open(file, made, ProjectKey.none(), Clock.systemUTC());
        return made;
    }

    private static void addLabel(Path project, String reviewer) {
        try (ProjectSession session = Labelled.open(project, reviewer)) {
            LabelSchema before = session.schema();
            List<Label> labels = new ArrayList<>(before.labels());
            Label first = labels.getFirst();
            labels.add(
                    new Label(
                            "EXTRA",
                            "Extra",
                            "",
                            7,
                            first.underline(),
                            Label.NO_HOTKEY,
                            List.of()));
            session.schemaEditing()
                    .apply(
                            new SchemaChange(before, new LabelSchema(labels), Map.of()),
                            Progress.none());
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
