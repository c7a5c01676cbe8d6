package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real disk of 3 MB that fills. Where this user may mount none, it is left out.
class DiskFullTest {

    @TempDir private Path folder;

    private MountedDisk mounted;
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        mounted = MountedDisk.in(folder, "3m");
        disk = mounted.path();
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted != null) {
            mounted.close();
        }
    }

    @Test
    void aFullDiskIsSaidAndEveryAcknowledgedEditIsThereAfterwards() throws IOException {
        Path project = disk.resolve("p");
        List<EditId> acknowledged = new ArrayList<>();
        try (ProjectStore store = SampleProject.open(project)) {
            LetterId id = store.add(SampleProject.letter(), List.of());
            fillBut(150_000);
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> editForEver(store, id, acknowledged))
                    .returns(Reason.FULL, ProjectException::reason)
                    .withMessageContaining("the disk is full");
        } catch (ProjectException e) {
            // Closing needs room too; what counts is what is found afterwards.
            assertThat(e.reason()).isIn(Reason.FULL, Reason.FAILED);
        }
        Files.delete(disk.resolve("filler"));

        assertThat(Verification.of(project, ProjectKey.none(), Advance.unwatched()).findings())
                .isEmpty();
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            LetterId id = store.find(SampleProject.letter().digest()).orElseThrow();
            assertThat(store.log(id, store.reviewer("Reviewer A")))
                    .extracting(LoggedEdit::id)
                    .containsAll(acknowledged);
        }
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void aBackupThatDoesNotFitLeavesNothingBehindAndTheProjectGoesOn() throws IOException {
        try (ProjectStore store = SampleProject.open(disk.resolve("p"))) {
            store.add(SampleProject.letter(), List.of());
            fillBut(4_096);

            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> store.backups().make(Backup.Kind.MANUAL, Advance.unwatched()))
                    .returns(Reason.FULL, ProjectException::reason);
            assertThat(disk.resolve("p.backups")).isEmptyDirectory();
            Files.delete(disk.resolve("filler"));
            assertThat(
                            store.backups()
                                    .make(Backup.Kind.MANUAL, Advance.unwatched())
                                    .check()
                                    .isWhole())
                    .isTrue();
        }
    }

    private void fillBut(int room) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, free - room)]);
    }

    private static void editForEver(ProjectStore store, LetterId id, List<EditId> acknowledged) {
        Reviewer reviewerA = store.reviewer("Reviewer A");
        MarkSet marks = store.marks(id, reviewerA);
        for (long number = 0; ; number++) {
            Edit edit =
                    new Edit.Add(
                            new Annotation(
                                    new MarkId(new UUID(0, number)),
                                    new Span(0, 4),
                                    "DRUG",
                                    Attributes.of("note", "n".repeat(900)),
                                    null));
            marks = marks.apply(edit);
            acknowledged.add(store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, marks).id());
        }
    }
}
