package org.glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.hostile.Figures;
import org.glossator.hostile.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is given to `evaluate` as spans is read, or refused by file, line and reason.
class HostileSpanFileTest {

    private static final byte[] VALID =
            """
            {"start": 0, "end": 5, "label": "DRUG", "attributes": {"ingredient": "a"}, "text": "x"}

            {"start": 8, "end": 12, "label": "DATE", "attributes": {"value": "2014"}}
            """
                    .getBytes(UTF_8);

    @TempDir Path folder;

    @Test
    void anyFileIsReadOrRefused() throws IOException {
        Figures figures = new Trials("SPANS", List.of(VALID)).run(this::read);

        assertThat(figures.crashes()).isEmpty();
    }

    @Test
    void theUndamagedFileIsRead() throws IOException {
        assertThat(read(VALID)).isEqualTo(Trials.Outcome.READ);
    }

    private Trials.Outcome read(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("spans.jsonl"), input);
        try {
            assertThat(SpanFile.read(file)).isNotNull();
            return Trials.Outcome.READ;
        } catch (IOException e) {
            assertThat(e).hasMessageStartingWith(file.toString());
            return Trials.Outcome.REFUSED;
        }
    }
}
