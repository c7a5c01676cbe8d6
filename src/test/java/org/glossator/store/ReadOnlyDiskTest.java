package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.schema.SchemaFile;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that nobody may write to: a disk that is mounted to read only, which holds for every
/// user. Where this user may mount none, it is left out.
class ReadOnlyDiskTest {

    @TempDir private Path folder;

    private MountedDisk mounted;
    private Path disk;
    private Path project;
    private byte[] before;

    @BeforeEach
    void mount() throws Exception {
        mounted = MountedDisk.in(folder, "20m");
        disk = mounted.path();
        project = disk.resolve("p");
        try (ProjectStore store = SampleProject.open(project)) {
            store.add(SampleProject.letter(), List.of());
        }
        mounted.makeReadOnly();
        before = Files.readAllBytes(ProjectPath.file(project));
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted != null) {
            mounted.close();
        }
    }

    @Test
    void openingForWorkIsRefusedAndReadingIsNot() throws IOException {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ProjectStore.open(project, SampleProject.CLOCK))
                .returns(Reason.READ_ONLY, ProjectException::reason);

        try (ProjectStore store =
                ProjectStore.openReadOnly(project, SampleProject.CLOCK, ProjectKey.none())) {
            Reviewer reviewerA = new Reviewer(1, "Reviewer A");
            assertThat(store.queue(reviewerA)).hasSize(1);
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> store.reviewer("Reviewer B"))
                    .returns(Reason.READ_ONLY, ProjectException::reason)
                    .withMessageContaining("Nothing was changed");
        }
        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
    }

    @Test
    void noProjectIsMadeThereAndItIsSaid() {
        Path other = disk.resolve("other");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() ->
                        ProjectStore.openOrCreate(other, SchemaFile.shipped(), SampleProject.CLOCK))
                .withMessageContaining("Choose a folder that may be written");
        assertThat(ProjectPath.file(other)).doesNotExist();
    }

    @Test
    void aBackupBesideItIsRefusedAndElsewhereItIsMade() {
        try (ProjectStore store =
                ProjectStore.openReadOnly(project, SampleProject.CLOCK, ProjectKey.none())) {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> store.backups().make(Backup.Kind.MANUAL, Advance.unwatched()))
                    .withMessageContaining("the folder's rights");
            Path elsewhere = folder.resolve("elsewhere.zip");
            assertThat(store.backups().makeAt(elsewhere, Advance.unwatched()).check().isWhole())
                    .isTrue();
        }
    }

    @Test
    void itIsVerifiedAsItStands() {
        assertThat(Verification.of(project, ProjectKey.none(), Advance.unwatched()).findings())
                .isEmpty();
    }
}
