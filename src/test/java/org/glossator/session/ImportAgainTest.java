package org.glossator.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.glossator.detect.Detection;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.FormatOptions;
import org.glossator.export.JsonlFormat;
import org.glossator.export.JsonlReader;
import org.glossator.export.Selection;
import org.glossator.export.catalog.FormatName;
import org.glossator.mark.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes out in a form that comes in too makes the same project again.
class ImportAgainTest {

    private static final Detection DETECTION = Detection.shipped();

    @TempDir Path folder;
    private Path letters;

    @BeforeEach
    void realLettersWithLineEndsAndCharactersOfAllKinds() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        String text = Files.readString(Path.of("assets/letters/000_47fe36eff498bcee.txt"));
        Files.writeString(letters.resolve("crlf.txt"), text.replace("\n", "\r\n"));
        Files.writeString(
                letters.resolve("pill.txt"),
                "\ud83d\udc8a Norco 10/325mg  was denied\fon 03/19/2003.\n\n"
                        + Files.readString(Path.of("assets/letters/002_a7bb91b34d925d5b.txt")));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSONL", "BRAT", "LABEL_STUDIO", "DOCCANO"})
    void theSameSpansAndAttributesStandInTheNewProject(FormatName name) throws IOException {
        Path out = folder.resolve("out");
        List<ExportedLetter> before;
        try (ProjectSession session = open("first")) {
            session.importLetters(List.of(letters), Progress.none());
            acceptAll(session);
            ExportReport report = export(session, name, out);
            assertThat(report.matrix().differences()).isEmpty();
            assertThat(report.isWhole()).isTrue();
            before = read(session, "before");
        }
        try (ProjectSession session = open("second")) {
            ImportReport report = session.importLetters(List.of(out), Progress.none());
            assertThat(report.added()).hasSize(2);

            List<ExportedLetter> after = read(session, "after");

            for (ExportedLetter letter : before) {
                assertThat(spans(withText(after, letter.letter().text()), name))
                        .isEqualTo(spans(letter, name));
            }
        }
    }

    /// Place and label, with the attributes where the form carries them.
    private static List<String> spans(ExportedLetter letter, FormatName name) {
        return letter.spans().stream()
                .map(s ->
                        s.span()
                                + s.label()
                                + (name == FormatName.DOCCANO
                                        ? ""
                                        : new TreeMap<>(s.attributes().toMap())))
                .sorted()
                .toList();
    }

    private static ExportedLetter withText(List<ExportedLetter> letters, String text) {
        return letters.stream()
                .filter(l -> l.letter().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void acceptAll(ProjectSession session) {
        session.queue()
                .forEach(entry -> {
                    OpenLetter open = session.open(entry.id()).join();
                    for (Mark mark : open.marks().undecided()) {
                        open.apply(session.corrections().accept(mark).orElseThrow());
                    }
                });
    }

    private static ExportReport export(ProjectSession session, FormatName name, Path out) {
        return session.export(
                ExportOrder.of(
                        name,
                        FormatOptions.standard(session.schema()),
                        ExportChoice.of(Selection.ACCEPTED),
                        out),
                Progress.none());
    }

    private List<ExportedLetter> read(ProjectSession session, String name) throws IOException {
        export(session, FormatName.JSONL, folder.resolve(name));
        List<ExportedLetter> letters = new ArrayList<>();
        try (JsonlReader reader = JsonlReader.of(folder.resolve(name).resolve(JsonlFormat.FILE))) {
            reader.forEachRemaining(letters::add);
        }
        return letters;
    }

    private ProjectSession open(String name) {
        return new ProjectOpening(
                        folder.resolve(name),
                        Workers.ofMachine(),
                        () -> DETECTION,
                        Clock.systemUTC())
                .as("reviewer 1");
    }
}
