package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.glossator.Launcher;
import org.glossator.OwnProgram;
import org.glossator.letter.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeProjectTest {

    private static final String LINES =
            "A line of a long letter that says nothing.\n".repeat(25_000);

    @TempDir private Path folder;

    @Test
    void aTableLargerThanTheMemoryIsReadAndNotCalledDamaged() throws Exception {
        Path project = folder.resolve("large.mv.db");
        try (ProjectStore store = SampleProject.open(project)) {
            for (int i = 0; i < 120; i++) {
                store.add(Letter.of("letter " + i, i + LINES), List.of());
            }
        }
        Path said = folder.resolve("said.txt");

        Process verify =
                new ProcessBuilder(
                                OwnProgram.command(
                                        Launcher.class, List.of("-Xmx64m"), "verify", project))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        assertThat(verify.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(verify.exitValue()).as(Files.readString(said)).isZero();
    }
}
