package org.glossator.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed at random moments while it edits, imports, detects, exports, makes backups
/// and brings old projects forward: whatever it acknowledged is there, and nothing half-done is.
///
/// `./mvnw -Pcrash verify` kills it 200 times, `-Dglossator.crash.seed=7` at other moments.
class CrashTest {

    private static final int KILLS = Integer.getInteger("glossator.crash.kills", 9);

    /// From so many kills on, the time of reopening is asked for too: the short run is one of many
    /// tests on a machine that may have no time for it.
    private static final int A_LONG_RUN = 40;

    private static final long SEED = Long.getLong("glossator.crash.seed", 20_260_102L);

    /// Of one kind only, to look for what went wrong in it.
    private static final List<Work> WORKS =
            Arrays.stream(Work.values())
                    .filter(work ->
                            work.name().matches(System.getProperty("glossator.crash.work", ".*")))
                    .toList();

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whatWasAcknowledgedIsThereAndNothingHalfDone(@TempDir Path folder) throws Exception {
        CrashFigures figures = new CrashRun(folder, SEED, WORKS).run(KILLS);

        Path kept = Files.createDirectories(Path.of("target", "crash"));
        Files.writeString(kept.resolve("figures-" + SEED + ".txt"), figures + "\n");
        System.out.println(figures);
        assertThat(figures.wrong()).isEmpty();
        assertThat(figures.edits()).isPositive();
        if (KILLS >= A_LONG_RUN) {
            assertThat(figures.slowestReopening()).isLessThan(Duration.ofSeconds(2));
        }
    }
}
