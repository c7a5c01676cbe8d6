package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.store.RecoveryReport.Beside;
import org.glossator.store.RecoveryReport.Share;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several people's work left beside letters and marks, taken out of a damaged project.
class RecoveredTeamworkTest {

    private static final String LINES = "{\"id\":\"a\"}\n";
    private static final Annotation DATE =
            new Annotation(
                    new MarkId(new UUID(1, 1)), new Span(0, 4), "DATE", Attributes.none(), null);

    @TempDir private Path folder;

    private final Letter letter = SampleProject.letter();
    private Path project;
    private LetterId first;
    private LetterId second;
    private UUID identity;

    @BeforeEach
    void make() throws IOException {
        project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            first = store.add(letter, SampleProject.suggestions(letter));
            LetterId gone = store.add(SampleProject.letter(2), List.of());
            second = store.add(SampleProject.letter(3), List.of());
            Reviewer reviewerA = store.reviewer("Reviewer A");
            Reviewer reviewerB = store.reviewer("Reviewer B");
            identity = store.teamwork().packages().identity();
            rule(store, gone, reviewerA);
            rule(store, second, reviewerA);
            round(store, reviewerA, reviewerB, gone);
            store.teamwork().remembered().silence("date.year", reviewerB);
            store.teamwork().remembered().intend(Digest.of("x"), "RARE", reviewerA, "so it is");
            sample(store, "whole", reviewerA, reviewerB, List.of(first, second));
            sample(store, "part", reviewerA, reviewerB, List.of(first, gone));
            store.releases()
                    .add(
                            new StoredRelease("1.0.0", "{}", Digest.of("{}" + LINES).hex()),
                            new ByteArrayInputStream(packed()));
        }
    }

    @Test
    void allComesOverFromAProjectThatIsWhole() throws IOException {
        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.isComplete()).isTrue();
        assertThat(report.check().findings()).isEmpty();
        assertThat(report.beside())
                .isEqualTo(
                        Map.of(
                                Beside.LABEL_CHANGES,
                                Share.NONE,
                                Beside.RELEASES,
                                new Share(1, 0),
                                Beside.RULINGS,
                                new Share(2, 0),
                                Beside.ROUNDS,
                                new Share(1, 0),
                                Beside.SAMPLES,
                                new Share(2, 0),
                                Beside.PACKAGES,
                                new Share(1, 0),
                                Beside.REMEMBERED,
                                new Share(2, 0)));
        try (ProjectStore old = ProjectStore.open(project, SampleProject.CLOCK);
                ProjectStore store = recovered()) {
            assertThat(store.releases().all()).isEqualTo(old.releases().all());
            assertThat(letters(store)).isEqualTo(packed());
            assertThat(store.teamwork().rounds().all()).isEqualTo(old.teamwork().rounds().all());
            assertThat(store.teamwork().samples().all()).isEqualTo(old.teamwork().samples().all());
            assertThat(store.teamwork().rulings().withReason())
                    .isEqualTo(old.teamwork().rulings().withReason());
            assertThat(store.teamwork().remembered().silenced())
                    .isEqualTo(old.teamwork().remembered().silenced());
            assertThat(store.teamwork().remembered().intended())
                    .isEqualTo(old.teamwork().remembered().intended());
            assertThat(store.teamwork().packages().identity()).isEqualTo(identity);
        }
    }

    @Test
    void whatIsAboutALostLetterIsLostWithIt() throws Exception {
        SampleProject.change(
                project,
                "update letter_text set text = text || 'x'"
                        + " where letter_id = (select id from letter where name = 'letter 2')");

        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.check().findings()).isEmpty();
        assertThat(report.beside())
                .containsEntry(Beside.RULINGS, new Share(1, 1))
                .containsEntry(Beside.ROUNDS, new Share(1, 0))
                .containsEntry(Beside.SAMPLES, new Share(1, 1));
        try (ProjectStore store = recovered()) {
            LetterId third = store.find(SampleProject.letter(3).digest()).orElseThrow();
            Round round = store.teamwork().rounds().all().getFirst();
            Sample sample = store.teamwork().samples().all().getFirst();
            Reviewer reviewerB = store.reviewer("Reviewer B");
            assertThat(third).isNotEqualTo(second);
            assertThat(store.teamwork().rounds().letters(round, reviewerB)).containsExactly(third);
            assertThat(store.teamwork().samples().items(sample))
                    .extracting(Sample.Item::letter)
                    .containsExactly(store.find(letter.digest()).orElseThrow(), third);
            assertThat(store.teamwork().samples().verdicts(sample, reviewerB))
                    .singleElement()
                    .returns(1, Sample.Verdict::place)
                    .returns(SampleProject.NOW, Sample.Verdict::madeAt);
            assertThat(store.teamwork().rulings().of(third))
                    .singleElement()
                    .satisfies(ruling ->
                            assertThat(ruling.ruling().sides().getFirst().reviewer())
                                    .isEqualTo(reviewerB));
        }
    }

    @Test
    void aReleaseThatIsNotWhatItWasIsLost() throws Exception {
        SampleProject.change(project, "update release set detail = '[]'");

        assertThat(SampleProject.recover(project, folder.resolve("new")).beside())
                .containsEntry(Beside.RELEASES, new Share(0, 1));
    }

    @Test
    void aTableThatIsGoneIsLostAloneAndNamed() throws Exception {
        SampleProject.change(project, "drop table sample_verdict");

        RecoveryReport report = SampleProject.recover(project, folder.resolve("new"));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.beside())
                .containsEntry(Beside.SAMPLES, new Share(0, 2))
                .containsEntry(Beside.ROUNDS, new Share(1, 0));
    }

    @Test
    void aRecoveredProjectTakesMoreOfEach() {
        SampleProject.recover(project, folder.resolve("new"));

        try (ProjectStore store = recovered()) {
            Reviewer reviewerA = store.reviewer("Reviewer A");
            sample(
                    store,
                    "another",
                    reviewerA,
                    reviewerA,
                    List.of(store.find(letter.digest()).orElseThrow()));
            assertThat(store.teamwork().samples().all()).hasSize(3);
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
    }

    private static void rule(ProjectStore store, LetterId letter, Reviewer reviewerA) {
        Reviewer reviewerB = store.reviewer("Reviewer B");
        Reviewer gold = store.teamwork().reviewers().gold();
        Edit edit = new Edit.Add(DATE);
        MarkSet after = store.marks(letter, gold).apply(edit);
        store.teamwork()
                .rulings()
                .rule(
                        letter,
                        gold,
                        edit,
                        new Rulings.After(after, ReviewStatus.DONE),
                        new RulingEntry(
                                reviewerA,
                                RulingEntry.Kind.TAKEN,
                                "clear",
                                List.of(new RulingEntry.Side(reviewerB, DATE, true))));
    }

    private void round(ProjectStore store, Reviewer reviewerA, Reviewer reviewerB, LetterId gone) {
        Round round =
                store.teamwork()
                        .rounds()
                        .add(
                                "first",
                                reviewerA,
                                Round.Plan.overlap(0.5),
                                7,
                                true,
                                Map.of(
                                        first, List.of(reviewerA),
                                        gone, List.of(reviewerA, reviewerB),
                                        second, List.of(reviewerB)));
        store.teamwork().packages().sent(new UUID(3, 3), reviewerB, round, 2);
    }

    private static void sample(
            ProjectStore store, String name, Reviewer by, Reviewer judge, List<LetterId> letters) {
        List<Sample.Item> items = new ArrayList<>();
        for (LetterId letter : letters) {
            items.add(new Sample.Item(items.size(), letter, null, new Span(0, 9), "", "", "all"));
        }
        Sample sample =
                store.teamwork()
                        .samples()
                        .add(
                                name,
                                by,
                                Sample.Kind.WINDOWS,
                                "{}",
                                3,
                                new TreeMap<>(Map.of("all", 12L)),
                                items);
        store.teamwork().samples().judge(sample, judge, items.size() - 1, Sample.Answer.NO, 2);
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] letters(ProjectStore store) throws IOException {
        try (InputStream letters = store.releases().letters("1.0.0")) {
            return letters.readAllBytes();
        }
    }

    private ProjectStore recovered() {
        return ProjectStore.open(folder.resolve("new"), SampleProject.CLOCK);
    }
}
