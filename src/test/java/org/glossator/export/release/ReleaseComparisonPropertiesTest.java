package org.glossator.export.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.GeneratedLetters;
import org.glossator.export.SpanLines;
import org.glossator.export.release.SpanDifference.Kind;
import org.glossator.schema.SchemaFile;

class ReleaseComparisonPropertiesTest {

    @Property(tries = 150)
    void aSnapshotHoldsWhatWasPackedAndDoesNotDifferFromItself(
            @ForAll("letters") List<ExportedLetter> letters) throws IOException {
        Path file = Files.createTempFile("snapshot", ".gz");
        try {
            Snapshot.pack(letters.iterator(), file);
            Snapshot snapshot = new Snapshot(detail(), () -> Files.newInputStream(file));

            try (Snapshot.Letters read = snapshot.letters()) {
                for (ExportedLetter letter : letters) {
                    assertThat(read.next()).isEqualTo(letter);
                }
                assertThat(read.hasNext()).isFalse();
            }
            assertThat(ReleaseComparison.of(snapshot, snapshot).letters()).isEmpty();
            assertThat(snapshot.sha256()).isEqualTo(snapshot.sha256()).hasSize(64);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void theDifferencesTakeTheSpansBeforeToTheSpansAfter(
            @ForAll("letters") List<ExportedLetter> one,
            @ForAll("letters") List<ExportedLetter> other) {
        List<ExportedSpan> before = spans(one);
        List<ExportedSpan> after = spans(other);

        List<SpanDifference> found = SpanDifference.between(before, after);

        List<ExportedSpan> made = new java.util.ArrayList<>(before);
        found.stream().filter(d -> d.before() != null).forEach(d -> made.remove(d.before()));
        found.stream().filter(d -> d.after() != null).forEach(d -> made.add(d.after()));
        assertThat(SpanLines.sorted(made)).isEqualTo(SpanLines.sorted(after));
        assertThat(found)
                .allMatch(d -> (d.before() == null) == (d.kind() == Kind.ADDED))
                .allMatch(d -> (d.after() == null) == (d.kind() == Kind.REMOVED));
    }

    @Provide
    Arbitrary<List<ExportedLetter>> letters() {
        return GeneratedLetters.corpora();
    }

    private static List<ExportedSpan> spans(List<ExportedLetter> letters) {
        return letters.stream().flatMap(letter -> letter.spans().stream()).toList();
    }

    private static ReleaseDetail detail() {
        return new ReleaseDetail(
                "1.0.0",
                null,
                "2014-03-01T12:00:00Z",
                "0.1.0",
                "00000000",
                ReleaseWords.NONE,
                SchemaFile.format(SchemaFile.shipped()),
                List.of("jsonl"),
                new TreeMap<>(),
                new TreeMap<>(),
                1,
                new TreeMap<>(),
                List.of(),
                List.of(),
                PartCount.NONE,
                new TreeMap<>(),
                null);
    }
}
