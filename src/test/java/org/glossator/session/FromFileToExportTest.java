package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.JsonlFormat;
import org.glossator.export.JsonlReader;
import org.glossator.export.Selection;
import org.glossator.export.SpanStatus;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of a letter without a toolkit: file, detection, store, edits, undo, export.
class FromFileToExportTest {

    private static final Detection DETECTION = Detection.shipped();

    @TempDir Path folder;
    private Path letter;

    @BeforeEach
    void aRealLetterWithTheLineEndsOfAnotherSystem() throws IOException {
        letter = folder.resolve("letter.txt");
        String text = Files.readString(Path.of("assets/letters/000_47fe36eff498bcee.txt"));
        Files.writeString(letter, text.replace("\n", "\r\n"), StandardCharsets.UTF_16);
    }

    @Test
    void whatAReviewerDecidedIsWhatTheExportHolds() throws IOException {
        try (ProjectSession session = open()) {
            ImportReport report = session.importLetters(List.of(letter), Progress.none());
            assertThat(report.added()).hasSize(1);
            OpenLetter open = session.open(report.added().getFirst()).join();
            List<Suggestion> suggestions = open.marks().undecided();
            Corrections corrections = session.corrections();
            open.apply(corrections.accept(suggestions.get(0)).orElseThrow());
            open.apply(corrections.reject(suggestions.get(1), open.marks()));
            open.apply(corrections.accept(suggestions.get(2)).orElseThrow());
            open.undo().orElseThrow().join();

            List<ExportedSpan> accepted = export(session, Selection.ACCEPTED).spans();

            assertThat(accepted)
                    .singleElement()
                    .returns(suggestions.get(0).span(), ExportedSpan::span)
                    .returns(SpanStatus.ACCEPTED, ExportedSpan::status);
            assertThat(export(session, Selection.ALL).spans())
                    .hasSize(suggestions.size() - 1)
                    .extracting(ExportedSpan::span)
                    .doesNotContain(suggestions.get(1).span());
        }
    }

    @Test
    void undoWorksAfterARestart() {
        MarkSet imported;
        MarkSet worked;
        try (ProjectSession session = open()) {
            session.importLetters(List.of(letter), Progress.none());
            OpenLetter open = first(session);
            imported = open.marks();
            Mark mark = imported.undecided().getFirst();
            open.apply(session.corrections().accept(mark).orElseThrow());
            worked = open.marks();
        }
        try (ProjectSession session = open()) {
            OpenLetter open = first(session);
            assertThat(open.marks()).isEqualTo(worked);

            open.undo().orElseThrow().join();
            assertThat(open.marks()).isEqualTo(imported);
            assertThat(open.canUndo()).isFalse();

            open.redo().orElseThrow().join();
            assertThat(open.marks()).isEqualTo(worked);
        }
    }

    @Test
    void theSameLetterTwiceIsRecognisedWhateverItsEncodingAndLineEnds() throws IOException {
        Path again = folder.resolve("again.txt");
        Files.writeString(
                again, Files.readString(letter, StandardCharsets.UTF_16).replace("\r\n", "\n"));
        try (ProjectSession session = open()) {
            session.importLetters(List.of(letter), Progress.none());

            ImportReport report = session.importLetters(List.of(again), Progress.none());

            assertThat(report.added()).isEmpty();
            assertThat(report.known()).containsExactly(again);
        }
    }

    @Test
    void aFileThatIsNoLetterIsNamedAndTheOthersComeIn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        try (ProjectSession session = open()) {
            ImportReport report = session.importLetters(List.of(empty, letter), Progress.none());

            assertThat(report.added()).hasSize(1);
            assertThat(report.refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.message()).contains("empty.txt"));
        }
    }

    @Test
    void anImportThatIsStoppedIsGoneOnWithByTheSameImport() throws IOException {
        try (ProjectSession session = open()) {
            Progress stopsAtOnce =
                    new Progress() {
                        @Override
                        public void at(long done, long total) {}

                        @Override
                        public boolean stopping() {
                            return true;
                        }
                    };
            List<Path> letters = List.of(letter, Path.of("assets/letters"));

            ImportReport stopped = session.importLetters(letters, stopsAtOnce);
            ImportReport whole = session.importLetters(letters, Progress.none());

            assertThat(stopped.cancelled()).isTrue();
            assertThat(stopped.added().size() + whole.added().size()).isEqualTo(3);
            assertThat(whole.cancelled()).isFalse();
        }
    }

    private ProjectSession open() {
        return new ProjectOpening(
                        folder.resolve("project"),
                        Workers.ofMachine(),
                        () -> DETECTION,
                        Clock.systemUTC())
                .as("first reviewer");
    }

    private static OpenLetter first(ProjectSession session) {
        return session.open(session.queue().getFirst().id()).join();
    }

    private ExportedLetter export(ProjectSession session, Selection selection) throws IOException {
        Path target = folder.resolve("export-" + selection);
        ExportReport report =
                session.export(
                        new ExportOrder(new JsonlFormat(), selection, target), Progress.none());
        assertThat(report.isWhole()).isTrue();
        try (JsonlReader reader = JsonlReader.of(target.resolve(JsonlFormat.FILE))) {
            return reader.next();
        }
    }
}
