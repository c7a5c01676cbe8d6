package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.detect.Detection;
import org.glossator.export.JsonlFormat;
import org.glossator.export.Selection;
import org.glossator.intake.Passwords;
import org.glossator.mark.Annotation;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Annotated files and archives on their way into a project.
class AnnotatedImportTest {

    private static final Detection DETECTION = Detection.shipped();
    private static final String TEXT =
            "Baclofen 10mg #60: Upheld\n\nSeen on 5/14/2015 by Dr. Xu.\n";

    @TempDir Path folder;

    @Test
    void annotationsBecomeTheReviewersInOneEdit() throws IOException {
        Path file = brat("T1\tdate 35 44\t5/14/2015\nT2\tDRUG 52 55\tXu.\n");
        try (ProjectSession session = open("p")) {
            ImportReport report = session.importLetters(List.of(file), Progress.none());

            OpenLetter letter = first(session);
            assertThat(report.annotations()).isEqualTo(2);
            assertThat(letter.marks().annotations())
                    .extracting(Annotation::label)
                    .containsExactly("DATE", "DRUG");
            letter.undo().orElseThrow().join();
            assertThat(letter.marks().annotationCount()).isZero();
            assertThat(letter.canUndo()).isFalse();
        }
    }

    @Test
    void anAnnotationThatSaysWhatADetectorSaysAcceptsIt() throws IOException {
        Path file = brat("T1\tDATE 35 44\t5/14/2015\n");
        try (ProjectSession session = open("p")) {
            session.importLetters(List.of(file), Progress.none());

            MarkSet marks = first(session).marks();
            Annotation date = marks.annotations().getFirst();
            Suggestion suggestion = marks.suggestion(date.origin()).orElseThrow();
            assertThat(date.attributes()).isEqualTo(suggestion.attributes());
            assertThat(marks.undecided()).doesNotContain(suggestion);
        }
    }

    @Test
    void theSameSpansMayComeAsSuggestions() throws IOException {
        Path file = brat("T1\tDRUG 52 55\tXu.\n");
        ImportOptions options =
                new ImportOptions(ImportOptions.GivenAs.SUGGESTIONS, Passwords.none());
        try (ProjectSession session = open("p")) {
            session.importLetters(List.of(file), options, Progress.none());

            MarkSet marks = first(session).marks();
            assertThat(marks.annotations()).isEmpty();
            assertThat(marks.undecided()).extracting(Suggestion::rule).contains("import.brat");
        }
    }

    @Test
    void attributesAreTakenUnderTheProjectsNamesAndLabelsItDoesNotHaveAreNamed()
            throws IOException {
        Path file =
                brat("T1\tDecision 19 25\tUpheld\nA1\tOUTCOME T1 UPHELD\nT2\tFOO 0 8\tBaclofen\n");
        try (ProjectSession session = open("p")) {
            ImportReport report = session.importLetters(List.of(file), Progress.none());

            assertThat(first(session).marks().annotations())
                    .singleElement()
                    .satisfies(decision ->
                            assertThat(decision.attributes().toMap())
                                    .isEqualTo(Map.of("outcome", "upheld")));
            assertThat(report.remarks())
                    .extracting(ImportReport.Remark::text)
                    .containsExactly("1 span left out: the project has no label FOO");
        }
    }

    @Test
    void aSecondImportOverridesNoWork() throws IOException {
        Path file = brat("T1\tDRUG 52 55\tXu.\n");
        try (ProjectSession session = open("p")) {
            session.importLetters(List.of(file), Progress.none());
            OpenLetter letter = first(session);
            letter.apply(
                            session.corrections()
                                    .reject(
                                            letter.marks().annotations().getFirst(),
                                            letter.marks()))
                    .join();

            ImportReport again = session.importLetters(List.of(file), Progress.none());

            assertThat(again.added()).isEmpty();
            assertThat(again.known()).hasSize(1);
            assertThat(again.annotations()).isZero();
            assertThat(first(session).marks().annotations()).isEmpty();
        }
    }

    @Test
    void annotationsComeToALetterThatIsThereButUntouched() throws IOException {
        Path text = Files.writeString(folder.resolve("plain.txt"), TEXT);
        Path file = brat("T1\tDRUG 52 55\tXu.\n");
        try (ProjectSession session = open("p")) {
            session.importLetters(List.of(text), Progress.none());

            ImportReport report = session.importLetters(List.of(file), Progress.none());

            assertThat(report.known()).hasSize(1);
            assertThat(report.annotations()).isEqualTo(1);
        }
    }

    @Test
    void anExportedProjectComesBackAsItWas() throws IOException {
        Path file = brat("T1\tDRUG 52 55\tXu.\nT2\tDATE 35 44\t5/14/2015\n");
        List<String> before;
        try (ProjectSession session = open("p")) {
            session.importLetters(List.of(file), Progress.none());
            before = said(first(session).marks());
            session.export(
                    new ExportOrder(new JsonlFormat(), Selection.ALL, folder.resolve("out")),
                    Progress.none());
        }
        try (ProjectSession session = open("q")) {
            ImportReport report =
                    session.importLetters(List.of(folder.resolve("out")), Progress.none());

            assertThat(report.refused()).isEmpty();
            assertThat(said(first(session).marks())).isEqualTo(before);
            assertThat(first(session).letter().name()).isEqualTo("letter");
        }
    }

    @Test
    void anArchiveGivesManyLettersAndNamesWhatItRefuses() throws IOException {
        Path archive = folder.resolve("letters.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 40; i++) {
                zip.putNextEntry(new ZipEntry("in/letter" + i + ".txt"));
                zip.write((TEXT + i).getBytes());
            }
            zip.putNextEntry(new ZipEntry("in/empty.txt"));
        }
        try (ProjectSession session = open("p")) {
            ImportReport report = session.importLetters(List.of(archive), Progress.none());

            assertThat(report.added()).hasSize(40);
            assertThat(report.refused())
                    .singleElement()
                    .satisfies(refused ->
                            assertThat(refused.message())
                                    .isEqualTo(
                                            archive
                                                    + "!/in/empty.txt: is empty; export the"
                                                    + " letter's text again [L-EMPTY]"));
        }
    }

    private static List<String> said(MarkSet marks) {
        return marks.annotations().stream()
                .map(a -> a.span() + a.label() + a.attributes())
                .toList();
    }

    private Path brat(String annotations) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), TEXT);
        return Files.writeString(folder.resolve("letter.ann"), annotations);
    }

    private ProjectSession open(String name) {
        return new ProjectOpening(
                        folder.resolve(name),
                        Workers.ofMachine(),
                        () -> DETECTION,
                        Clock.systemUTC())
                .as("first reviewer");
    }

    private static OpenLetter first(ProjectSession session) {
        return session.open(session.queue().getFirst().id()).join();
    }
}
