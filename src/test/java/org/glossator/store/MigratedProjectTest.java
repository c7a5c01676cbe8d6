package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A project of every released version, kept as that version wrote it, comes forward whole. They
/// all hold the same work: a file is added with each release and none is ever changed.
class MigratedProjectTest {

    private static final Path KEPT = Path.of("src/test/resources/projects");

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("kept")
    void comesForwardWithAllThatWasDoneInIt(Path kept) throws IOException {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewer ann = store.reviewer("Ann");
            List<QueueEntry> queue = store.queue(ann);
            LetterId first = queue.getFirst().id();
            MarkSet marks = store.marks(first, ann);
            Letter second = store.letter(queue.getLast().id());

            assertThat(store.reviewers()).containsExactly("Ann", "Zoë Müller");
            assertThat(queue)
                    .extracting(QueueEntry::status)
                    .containsExactly(ReviewStatus.DONE, ReviewStatus.NEW);
            assertThat(store.letter(first).digest()).isEqualTo(SampleProject.letter().digest());
            assertThat(second.text()).contains("𝒳");
            assertThat(second.source().map().folded()).containsExactly(8, 28);
            assertThat(store.progress().place(first, ann)).isEqualTo(77);
            assertThat(store.log(first, ann))
                    .extracting(LoggedEdit::kind)
                    .containsExactly(
                            LoggedEdit.Kind.DO,
                            LoggedEdit.Kind.DO,
                            LoggedEdit.Kind.DO,
                            LoggedEdit.Kind.UNDO,
                            LoggedEdit.Kind.DO);
            assertThat(marks.annotation(new MarkId(new UUID(2, 2))))
                    .map(Annotation::span)
                    .contains(new Span(0, 4));
            assertThat(marks.undecidedCount()).isEqualTo(10);
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
    }

    @Test
    void teamworkComesForwardToo() throws IOException {
        Path project = Files.copy(KEPT.resolve("v9.mv.db"), folder.resolve("project.mv.db"));

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewer zoe = store.reviewer("Zoë Müller");
            LetterId last = store.queue(zoe).getLast().id();
            Round round = store.teamwork().rounds().all().getFirst();
            Sample sample = store.teamwork().samples().all().getFirst();

            assertThat(store.teamwork().rounds().letters(round, zoe)).hasSize(2);
            assertThat(store.teamwork().samples().items(sample)).hasSize(2);
            assertThat(store.teamwork().samples().verdicts(sample, zoe)).hasSize(1);
            assertThat(store.releases().all())
                    .extracting(StoredRelease::version)
                    .containsExactly("1.0.0");
            assertThat(store.log(last, zoe)).last().matches(edit -> edit.bulk() != null);
            assertThat(store.marks(last, zoe).annotations())
                    .last()
                    .extracting(Annotation::attributes)
                    .isEqualTo(Attributes.of("note", "really?").with("flag", "yes"));
        }
    }

    @Test
    void remarksOnSuggestionsComeForwardToo() throws IOException {
        Path project = Files.copy(KEPT.resolve("v10.mv.db"), folder.resolve("project.mv.db"));

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewer zoe = store.reviewer("Zoë Müller");
            MarkSet marks = store.marks(store.queue(zoe).getFirst().id(), zoe);

            assertThat(marks.remarks(marks.undecided().getLast().id()))
                    .isEqualTo(Attributes.of(Attributes.NOTE, "really?"));
        }
    }

    @Test
    void attributesOfAnnotationsComeForwardWithEveryCharacter() throws IOException {
        Path project = Files.copy(KEPT.resolve("v11.mv.db"), folder.resolve("project.mv.db"));

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewer zoe = store.reviewer("Zoë Müller");
            Annotation first =
                    store.marks(store.queue(zoe).getLast().id(), zoe).annotations().getFirst();

            assertThat(first.attributes().toMap())
                    .containsExactly(
                            entry(
                                    Attributes.NOTE,
                                    "“really?” \"yes\" \\ {Zoë: 𝒳},\n\t<b>'no'</b> \u0007"),
                            entry(Attributes.FLAG, "yes"));
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void comesForwardAfterAMigrationThatWasWordedDifferently(Path kept) throws Exception {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));
        try (Database database = Database.existing(project, ProjectKey.none());
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"checksum\" = 1");
        }

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
        assertThat(version(project)).isEqualTo(Migrations.CURRENT);
    }

    @Test
    void comesForwardUnderItsPassword() throws IOException {
        Path project = Files.copy(KEPT.resolve("v11.mv.db"), folder.resolve("project.mv.db"));
        ProjectKey key = ProjectKey.of("correct horse".toCharArray());
        Encryption.change(project, ProjectKey.none(), key);

        try (ProjectStore store =
                ProjectStore.open(project, SampleProject.CLOCK, Durability.MACHINE, key)) {
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
        assertThat(ProjectFileCheck.encrypted(project)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void takesARemarkOnASuggestionOnceItHasComeForward(Path kept) throws IOException {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            Reviewer ann = store.reviewer("Ann");
            LetterId letter = store.queue(ann).getFirst().id();
            MarkSet marks = store.marks(letter, ann);
            MarkId waiting = marks.undecided().getFirst().id();
            Edit flag = new Edit.Remark(waiting, Attributes.FLAG, null, "yes");

            store.append(letter, ann, LoggedEdit.Kind.DO, flag, marks.apply(flag));

            assertThat(store.marks(letter, ann).remarks(waiting).get(Attributes.FLAG))
                    .contains("yes");
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isBackedUpBeforeItComesForward(Path kept) throws IOException {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));

        ProjectStore.open(project, SampleProject.CLOCK).close();

        Backup backup = Backups.of(project).all().getFirst();
        Path old = folder.resolve("old.mv.db");
        BackupFile.unpack(backup.file(), old);
        assertThat(backup.kind()).isEqualTo(Backup.Kind.MIGRATION);
        assertThat(version(old)).isLessThan(Migrations.CURRENT);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void canBeReadWithoutComingForward(Path kept) throws IOException {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));
        byte[] before = Files.readAllBytes(project);

        try (ProjectStore store =
                ProjectStore.openReadOnly(project, SampleProject.CLOCK, ProjectKey.none())) {
            assertThat(store.queue(store.reviewer("Ann"))).hasSize(2);
        }
        assertThat(project).hasBinaryContent(before);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void staysAsItWasIfItCannotComeForward(Path kept) throws Exception {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));
        int before = version(project);
        try (Database database = Database.existing(project, ProjectKey.none());
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table annotation_with_attributes (in_the_way int)");
        }

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ProjectStore.open(project, SampleProject.CLOCK))
                .returns(Reason.FAILED, ProjectException::reason)
                .withMessageContaining("It is as it was");

        assertThat(version(project)).isEqualTo(before);
        assertThat(folder.resolve(".project.unfinished.mv.db")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void comesForwardWhereAnEarlierTryWasCutOff(Path kept) throws Exception {
        Path project = Files.copy(kept, folder.resolve("project.mv.db"));
        Path left = Files.writeString(folder.resolve(".project.unfinished.mv.db"), "half of it");

        ProjectStore.open(project, SampleProject.CLOCK).close();

        assertThat(version(project)).isEqualTo(Migrations.CURRENT);
        assertThat(left).doesNotExist();
    }

    private static int version(Path project) {
        try (Database database = Database.readOnly(project, ProjectKey.none());
                Transactions reads = Transactions.on(database)) {
            return reads.run(Migrations::version).orElseThrow();
        }
    }

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.sorted().toList().stream();
        }
    }
}
