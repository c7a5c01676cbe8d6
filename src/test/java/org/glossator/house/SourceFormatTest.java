package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {

    @Test
    void everySourceIsInTheProjectsForm() throws Exception {
        List<Path> off = new ArrayList<>();
        for (Path source : SourceFormat.sources(Path.of("src"))) {
            String text = Files.readString(source);
            if (!SourceFormat.format(text).equals(text)) {
                off.add(source);
            }
        }
        assertThat(off)
                .as("sources to be formatted: ./mvnw test-compile exec:exec@format does it")
                .isEmpty();
    }
}
