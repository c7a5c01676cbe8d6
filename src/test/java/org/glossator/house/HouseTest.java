package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the house style says of files, as far as it can be counted.
class HouseTest {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void noMainFileIsLongerThan400LinesAndHalfOfThemAreUnder100() throws IOException {
        List<Long> lines = new ArrayList<>();
        for (Path source : SourceFormat.sources(MAIN)) {
            try (Stream<String> all = Files.lines(source)) {
                lines.add(all.count());
            }
        }
        lines.sort(null);

        assertThat(lines.getLast()).isLessThanOrEqualTo(400);
        assertThat(lines.get(lines.size() / 2)).isLessThan(100);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path source : SourceFormat.sources(MAIN)) {
            Path info = source.resolveSibling("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).startsWith("///").contains("@NullMarked");
        }
    }
}
