package org.glossator.export.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.export.Export;
import org.glossator.export.ExportFormat;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.FormatOptions;
import org.glossator.export.GeneratedLetters;
import org.glossator.export.Losses;
import org.glossator.export.Manifest;
import org.glossator.export.OverlapPolicy;
import org.glossator.export.TagScheme;
import org.glossator.export.Verification;
import org.glossator.schema.SchemaFile;

/// What any project says comes back from every format's files, but for what the format tells
/// beforehand that it cannot carry.
class RoundTripPropertiesTest {

    @Property(tries = 400)
    void everyFormatSaysJustWhatItWasToldToSay(
            @ForAll("letters") List<ExportedLetter> letters,
            @ForAll FormatName name,
            @ForAll("options") FormatOptions options)
            throws IOException {
        Path folder = Files.createTempDirectory("round-trip");
        try {
            ExportFormat format = name.with(options);

            ExportReport report = Export.run(format, options.toMap(), letters.iterator(), folder);

            assertThat(report.matrix().differences()).as(name.id()).isEmpty();
            assertThat(report.letters()).isEqualTo(letters.size());
            if (name != FormatName.DECISIONS) {
                assertThat(report.spans() + report.dropped()).isEqualTo(given(letters));
            }
            assertThat(report.matrix().equal()).isEqualTo(report.spans() - report.changed());
            Losses losses = Losses.of(format, letters.iterator());
            assertThat(losses.changed()).isEqualTo(report.changed());
            assertThat(losses.dropped()).isEqualTo(report.dropped());
            for (Manifest manifest : Verification.manifests(folder)) {
                assertThat(Verification.of(format, manifest, folder).differences()).isEmpty();
            }
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<List<ExportedLetter>> letters() {
        return GeneratedLetters.corpora();
    }

    @Provide
    Arbitrary<FormatOptions> options() {
        Arbitrary<OverlapPolicy> overlaps =
                Arbitraries.of(
                        new OverlapPolicy.Longest(),
                        new OverlapPolicy.Priority(List.of("DATE", "a label")),
                        new OverlapPolicy.FileALabel());
        return Combinators.combine(overlaps, Arbitraries.of(TagScheme.values()))
                .as((overlap, tags) -> new FormatOptions(SchemaFile.shipped(), overlap, tags));
    }

    private static long given(List<ExportedLetter> letters) {
        return letters.stream().mapToLong(letter -> letter.spans().size()).sum();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
