package org.glossator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.export.brat.BratFormat;
import org.glossator.schema.SchemaFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir Path folder;

    @Test
    void theFolderIsMadeAndTheReportSaysWhatIsInIt() throws IOException {
        Path target = folder.resolve("deep/corpus");

        ExportReport report =
                Export.run(new JsonlFormat(), ExportedLetters.all().iterator(), target);

        assertThat(report.letters()).isEqualTo(5);
        assertThat(report.spans()).isEqualTo(5);
        assertThat(report.isWhole()).isTrue();
        assertThat(report.files())
                .containsExactly(
                        target.resolve("jsonl-manifest.json"),
                        target.resolve("jsonl-matrix.tsv"),
                        target.resolve("jsonl-report.tsv"),
                        target.resolve("letters.jsonl"));
        assertThat(report.replaced()).isEmpty();
        assertThat(filesIn(target)).containsExactlyElementsOf(report.files());
    }

    @Test
    void aSecondExportReplacesTheFirstAndLeavesOtherFilesAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.md"), "mine");
        Export.run(new JsonlFormat(), ExportedLetters.all().iterator(), folder);

        ExportReport report =
                Export.run(new JsonlFormat(), List.of(ExportedLetters.empty()).iterator(), folder);

        assertThat(report.replaced()).contains(folder.resolve("letters.jsonl"));
        assertThat(folder.resolve("letters.jsonl")).content().hasLineCount(1);
        assertThat(other).hasContent("mine");
    }

    @Test
    void lettersThatAreGoneLeaveNoFilesOfTheirsUnlessSomebodyChangedThem() throws IOException {
        BratFormat brat = new BratFormat(SchemaFile.shipped());
        Export.run(brat, ExportedLetters.all().iterator(), folder);
        Path changed = Files.writeString(folder.resolve("brat/pill.ann"), "mine");

        Export.run(brat, List.of(ExportedLetters.empty()).iterator(), folder);

        assertThat(folder.resolve("brat/empty.txt")).exists();
        assertThat(folder.resolve("brat/nested.txt")).doesNotExist();
        assertThat(changed).hasContent("mine");
    }

    @Test
    void anExportThatFailsLeavesTheFolderAsItWas() throws IOException {
        Export.run(new JsonlFormat(), ExportedLetters.all().iterator(), folder);
        List<Path> before = filesIn(folder);
        String lettersBefore = Files.readString(folder.resolve("letters.jsonl"));

        assertThatThrownBy(() -> Export.run(new JsonlFormat(), failing(), folder))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(filesIn(folder)).isEqualTo(before);
        assertThat(folder.resolve("letters.jsonl")).hasContent(lettersBefore);
    }

    @Test
    void anExportThatFailsMakesNoFolder() {
        Path target = folder.resolve("corpus");

        assertThatThrownBy(() -> Export.run(new JsonlFormat(), failing(), target))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNoFolderToExportInto() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(
                        () -> Export.run(new JsonlFormat(), ExportedLetters.all().iterator(), file))
                .isInstanceOf(NotDirectoryException.class);
    }

    /// Gives one letter and fails where the second would be.
    private static Iterator<ExportedLetter> failing() {
        return Stream.iterate(
                        ExportedLetters.empty(),
                        letter -> {
                            throw new UncheckedIOException(new IOException("the disk is gone"));
                        })
                .iterator();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatAnExportLeftThatWasEndedHalfWayIsTakenAwayByTheNext() throws IOException {
        Path target = folder.resolve("out");
        Path abandoned = Files.createDirectory(folder.resolve(".export-old"));
        Files.writeString(abandoned.resolve("letters.jsonl"), "{");
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Path underWay = Files.createDirectory(folder.resolve(".export-new"));

        Export.run(new JsonlFormat(), ExportedLetters.all().iterator(), target);

        assertThat(abandoned).doesNotExist();
        assertThat(underWay).exists();
    }
}
