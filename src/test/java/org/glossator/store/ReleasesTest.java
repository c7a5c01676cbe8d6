package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.glossator.letter.Digest;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

    @TempDir private Path folder;
    private Path project;
    private byte[] packed;
    private StoredRelease release;

    @BeforeEach
    void aReleaseOfSeveralParts() throws IOException {
        project = folder.resolve("project");
        byte[] lines = new byte[1_500_000];
        new Random(1).nextBytes(lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(lines);
        }
        packed = out.toByteArray();
        byte[] all = new byte[lines.length + 2];
        System.arraycopy("{}".getBytes(StandardCharsets.UTF_8), 0, all, 0, 2);
        System.arraycopy(lines, 0, all, 2, lines.length);
        release = new StoredRelease("1.0.0", "{}", Digest.of(all).hex());
        try (ProjectStore store =
                ProjectStore.openOrCreate(project, SchemaFile.shipped(), SampleProject.CLOCK)) {
            store.releases().add(release, new ByteArrayInputStream(packed));
        }
    }

    @Test
    void itIsKeptAsItWasGiven() throws IOException {
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK);
                InputStream letters = store.releases().letters("1.0.0")) {
            assertThat(store.releases().all()).containsExactly(release);
            assertThat(letters.readAllBytes()).isEqualTo(packed);
            assertThat(store.verify(Advance.unwatched()).findings()).isEmpty();
        }
    }

    @Test
    void aSecondOneOfTheVersionIsRefusedAndLeavesTheFirst() throws IOException {
        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            store.releases()
                                    .add(
                                            new StoredRelease("1.0.0", "[]", "0".repeat(64)),
                                            InputStream.nullInputStream()));
            assertThat(store.releases().all()).containsExactly(release);
        }
    }

    @Test
    void verifyNoticesThatItIsNotWhatItWas() throws SQLException {
        SampleProject.change(project, "update release_part set content = X'00' where place = 1");

        assertThat(Verification.of(project, ProjectKey.none(), Advance.unwatched()).findings())
                .containsExactly(new Finding.ReleaseChanged("1.0.0"));
    }

    @Test
    void verifyNoticesThatItsDetailIsAnother() throws SQLException {
        SampleProject.change(project, "update release set detail = '[]'");

        assertThat(Verification.of(project, ProjectKey.none(), Advance.unwatched()).findings())
                .containsExactly(new Finding.ReleaseChanged("1.0.0"));
    }
}
