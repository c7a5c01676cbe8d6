package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.store.Backup.Kind;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupsTest {

    @TempDir private Path folder;

    private final Letter letter = SampleProject.letter();
    private Path project;

    @BeforeEach
    void make() {
        project = folder.resolve("project");
        try (ProjectStore store = SampleProject.open(project)) {
            store.add(letter, SampleProject.suggestions(letter));
        }
    }

    @Test
    void aBackupLiesBesideTheProjectAndIsChecked() {
        Backup.Made made = backUp(Kind.MANUAL);

        assertThat(made.file())
                .isEqualTo(folder.resolve("project.backups/project-20260304-050607-manual.zip"));
        assertThat(made.check().isWhole()).isTrue();
        assertThat(made.check().letters()).isEqualTo(1);
        assertThat(Backups.of(project).all())
                .extracting(Backup::file, Backup::kind)
                .containsExactly(tuple(made.file(), Kind.MANUAL));
    }

    @Test
    void twoOfOneSecondAreTwo() {
        backUp(Kind.MANUAL);
        backUp(Kind.MANUAL);

        assertThat(Backups.of(project).all()).hasSize(2);
    }

    @Test
    void aDayHasOneDailyBackup() {
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.backups().makeDaily(Advance.unwatched())).isPresent();
            assertThat(store.backups().makeDaily(Advance.unwatched())).isEmpty();
        }
        Clock tomorrow = Clock.offset(SampleProject.CLOCK, Duration.ofDays(1));
        try (ProjectStore store = ProjectStore.open(project, tomorrow)) {
            assertThat(store.backups().makeDaily(Advance.unwatched())).isPresent();
        }
    }

    @Test
    void aBackupFromTheFutureDoesNotStopTheDailyOnes() {
        Clock future = Clock.offset(SampleProject.CLOCK, Duration.ofDays(9000));
        try (ProjectStore store = ProjectStore.open(project, future)) {
            store.backups().makeDaily(Advance.unwatched());
        }

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.backups().makeDaily(Advance.unwatched())).isPresent();
        }
    }

    @Test
    void everyBackupThatIsMadeWhileSomebodyWorksIsWhole() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> edits = other.submit(() -> editUntil(stop, store));
            long last = 0;
            for (int i = 0; i < 5; i++) {
                Backup.Made made = store.backups().make(Kind.MANUAL, Advance.unwatched());
                assertThat(made.check().findings()).isEmpty();
                assertThat(made.check().edits()).isGreaterThanOrEqualTo(last);
                last = made.check().edits();
            }
            stop.set(true);
            assertThat(edits.get()).isPositive();
        }
    }

    @Test
    void aRestoredProjectIsAsItWasAndTheOtherIsAside() throws IOException {
        Path backup = backUp(Kind.MANUAL).file();
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            store.add(SampleProject.letter(2), List.of());
        }
        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        Backup.Restored restored = restore(backup);

        assertThat(restored.replaced())
                .isEqualTo(folder.resolve("project.replaced-20260304-050607.mv.db"))
                .hasBinaryContent(before);
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.queue(store.reviewer("Reviewer A"))).hasSize(1);
        }
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aProjectThatIsGoneIsRestored() throws IOException {
        Path backup = backUp(Kind.MANUAL).file();
        Files.delete(ProjectPath.file(project));

        assertThat(restore(backup).replaced()).isNull();
        assertThat(ProjectStore.exists(project)).isTrue();
    }

    @Test
    void aDamagedProjectIsRestored() throws IOException {
        Path backup = backUp(Kind.MANUAL).file();
        Files.writeString(ProjectPath.file(project), "not a project any more ".repeat(900));

        assertThat(restore(backup).check().isWhole()).isTrue();
    }

    @Test
    void aBackupThatIsNotWholeIsRefusedAndTheProjectStays() throws Exception {
        SampleProject.change(project, "update letter_text set text = text || '.'");
        Backup.Made made = backUp(Kind.MANUAL);
        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        assertThat(made.check().isWhole()).isFalse();
        refused(made.file(), Reason.DAMAGED);
        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aProjectThatIsOpenIsNotReplaced() {
        Path backup = backUp(Kind.MANUAL).file();
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            refused(backup, Reason.LOCKED);
            assertThat(store.schema().labels()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "PK\u0003\u0004 truncated", "Dear reader"})
    void whatIsNoBackupIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("backup.zip"), content);

        assertThatExceptionOfType(ProjectException.class).isThrownBy(() -> restore(file));
        assertThat(hidden()).isEmpty();
    }

    @Test
    void anArchiveCannotWriteElsewhere() throws IOException {
        Path file = folder.resolve("backup.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../outside.mv.db"));
            zip.write(Files.readAllBytes(ProjectPath.file(project)));
        }

        restore(file);

        assertThat(folder.resolve("../../outside.mv.db")).doesNotExist();
    }

    @Test
    void aBackupIsNeverWrittenOverAnotherFile() throws IOException {
        Path there = Files.writeString(folder.resolve("there.zip"), "mine");

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> store.backups().makeAt(there, Advance.unwatched()))
                    .withMessageContaining("is there already");
        }
        assertThat(there).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a;b", "100%", "a#b", "it's", "Prüfstelle Höhe", "p-20260101-000000-daily"})
    void anyNameHasItsBackups(String name) throws IOException {
        Path named = folder.resolve(name).resolve(name);
        try (ProjectStore store = SampleProject.open(named)) {
            store.backups().make(Kind.DAILY, Advance.unwatched());
        }

        Backup backup = Backups.of(named).all().getFirst();
        assertThat(
                        Restoration.restore(
                                        named,
                                        backup.file(),
                                        SampleProject.CLOCK,
                                        ProjectKey.none(),
                                        Advance.unwatched())
                                .replaced())
                .exists();
    }

    private static int editUntil(AtomicBoolean stop, ProjectStore store) {
        Reviewer reviewerA = store.reviewer("Reviewer A");
        LetterId id = store.queue(reviewerA).getFirst().id();
        MarkSet marks = store.marks(id, reviewerA);
        int edits = 0;
        while (!stop.get()) {
            Edit edit =
                    new Edit.Add(
                            new Annotation(
                                    new MarkId(new UUID(0, edits++)),
                                    new Span(0, 4),
                                    "DRUG",
                                    Attributes.of(
                                            "note",
                                            "of a length that is not kept in the row ".repeat(20)),
                                    null));
            marks = marks.apply(edit);
            store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks);
        }
        return edits;
    }

    private Backup.Made backUp(Kind kind) {
        try (ProjectStore store =
                ProjectStore.open(project, SampleProject.CLOCK.withZone(ZoneOffset.UTC))) {
            return store.backups().make(kind, Advance.unwatched());
        }
    }

    private Backup.Restored restore(Path backup) {
        return Restoration.restore(
                project, backup, SampleProject.CLOCK, ProjectKey.none(), Advance.unwatched());
    }

    private void refused(Path backup, Reason reason) {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> restore(backup))
                .returns(reason, ProjectException::reason);
    }

    private List<Path> hidden() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
        }
    }
}
