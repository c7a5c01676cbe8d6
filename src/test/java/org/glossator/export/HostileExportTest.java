package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.hostile.Figures;
import org.glossator.hostile.Trials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file holds that is read back as an export, it ends in letters or in a named refusal.
class HostileExportTest {

    @TempDir Path folder;
    private byte[] valid;

    @BeforeEach
    void export() throws IOException {
        Export.run(new JsonlFormat(), ExportedLetters.all().iterator(), folder.resolve("valid"));
        valid = Files.readAllBytes(folder.resolve("valid").resolve(JsonlFormat.FILE));
    }

    @Test
    void anyFileEndsInLettersOrInARefusal() throws IOException {
        Figures figures = new Trials("OWN_EXPORT", List.of(valid)).run(this::read);

        assertThat(figures.crashes()).isEmpty();
    }

    @Test
    void theUndamagedFileIsRead() throws IOException {
        assertThat(read(valid)).isEqualTo(Trials.Outcome.READ);
    }

    private Trials.Outcome read(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("letters.jsonl"), input);
        try (JsonlReader reader = JsonlReader.of(file)) {
            reader.forEachRemaining(letter ->
                    assertThat(letter.spans())
                            .allMatch(span -> letter.letter().holds(span.span())));
            return Trials.Outcome.READ;
        } catch (DamagedExport e) {
            assertThat(e).hasMessageStartingWith(file.toString());
            return Trials.Outcome.REFUSED;
        }
    }
}
