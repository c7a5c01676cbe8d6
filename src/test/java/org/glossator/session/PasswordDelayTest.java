package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.glossator.schema.SchemaFile;
import org.glossator.store.Durability;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordDelayTest {

    @TempDir private Path folder;

    private final List<Duration> waited = new ArrayList<>();
    private final PasswordDelay delay = new PasswordDelay(waited::add);

    @Test
    void everyWrongPasswordTakesTwiceAsLongAsTheOneBefore() {
        Path project = folder.resolve("p");
        try (ProjectKey right = ProjectKey.of("right".toCharArray());
                ProjectKey wrong = ProjectKey.of("wrong".toCharArray())) {
            ProjectStore.openOrCreate(project, SchemaFile.shipped(), Clock.systemUTC(), right)
                    .close();

            for (int i = 0; i < 7; i++) {
                assertThatExceptionOfType(ProjectException.class)
                        .isThrownBy(() -> open(project, wrong));
            }
            open(project, right);
        }

        assertThat(waited)
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void anotherFailureTakesNoLonger() {
        try (ProjectKey none = ProjectKey.none()) {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> open(folder.resolve("missing"), none));
        }

        assertThat(waited).isEmpty();
    }

    private String open(Path project, ProjectKey key) {
        return delay.attempt(() -> {
            try (ProjectStore store =
                    ProjectStore.open(project, Clock.systemUTC(), Durability.MACHINE, key)) {
                return store.file().toString();
            }
        });
    }
}
