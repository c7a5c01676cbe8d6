package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /// What an exception says may quote a letter; a path says who somebody is.
    @Test
    void noLogCallIsGivenAnExceptionATextOrAPath() throws IOException {
        Pattern logged = Pattern.compile("\\bLOG\\s*\\.\\s*\\w+\\(([^;]*)\\);");
        Pattern telling =
                Pattern.compile(
                        "getMessage|toString\\(|\\.text\\(|\\.name\\(\\)|[Pp]ath\\b|[Ff]ile\\b"
                                + "|,\\s*(e|ex|failure|fault|thrown|cause|exception)\\s*$");
        for (Path source : SourceFormat.sources(MAIN)) {
            Matcher calls = logged.matcher(Files.readString(source));
            while (calls.find()) {
                String arguments = calls.group(1).replaceAll("\"[^\"]*\"", "");
                assertThat(telling.matcher(arguments).find())
                        .as("%s: %s", source, calls.group())
                        .isFalse();
            }
        }
    }
}
