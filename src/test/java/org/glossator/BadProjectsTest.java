package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.detect.Detection;
import org.glossator.session.Failure;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody is told who opens something that is no project, or is one no longer: which file,
/// what is wrong, what to do, and a code; and nothing is made or changed.
class BadProjectsTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Detection DETECTION = Detection.shipped();
    private static final Path LETTER = Path.of("assets/letters/000_47fe36eff498bcee.txt");

    @TempDir Path folder;

    @Test
    void aTextThatIsCalledAProject() throws IOException {
        Files.writeString(folder.resolve("text.mv.db"), "This is no project. ".repeat(1000));

        assertThat(told("text.mv.db"))
                .contains("is damaged or not a project")
                .endsWith("[P-DAMAGED]");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(folder.resolve("empty.mv.db"));

        assertThat(told("empty")).contains("is empty or cut off").endsWith("[P-DAMAGED]");
    }

    /// Of more than its beginning an earlier state may be whole, which H2 then opens.
    @Test
    void aProjectOfWhichOnlyTheBeginningIsLeft() throws IOException {
        byte[] whole = project();
        for (int left : List.of(4096, 5000)) {
            Files.write(folder.resolve("cut.mv.db"), Arrays.copyOf(whole, left));

            assertThat(told("cut"))
                    .as("cut off after %d bytes", left)
                    .contains("Restore it from a backup")
                    .endsWith("[P-DAMAGED]");
        }
    }

    @Test
    void aFolderThatIsCalledAProject() throws IOException {
        Files.createDirectory(folder.resolve("folder.mv.db"));

        assertThat(told("folder")).contains("there is no such project").endsWith("[P-MISSING]");
    }

    @Test
    void aLetterWhereAProjectIsWanted() throws IOException {
        Files.copy(LETTER, folder.resolve("letter.txt"));

        assertThat(told("letter.txt")).contains("import the file").endsWith("[P-FOREIGN]");
    }

    @Test
    void aPlaceBelowAFile() throws IOException {
        Files.copy(LETTER, folder.resolve("letter.txt"));

        assertThat(told("letter.txt/inside")).contains("cannot be made").endsWith("[P-FAILED]");
    }

    /// What is told of the opening, after which the folder is as it was.
    private String told(String name) throws IOException {
        List<String> before = contents();

        Throwable thrown = catchThrowable(() -> open(folder.resolve(name)).close());

        assertThat(thrown).as("opening %s", name).isNotNull();
        assertThat(contents()).as("the folder afterwards").isEqualTo(before);
        Failure failure = Failure.of(thrown);
        assertThat(failure.expected()).isTrue();
        assertThat(failure.text()).startsWith(folder.toString());
        return failure.text();
    }

    private byte[] project() throws IOException {
        try (ProjectSession session = open(folder.resolve("whole"))) {
            session.importLetters(List.of(LETTER), Progress.none());
        }
        return Files.readAllBytes(folder.resolve("whole.mv.db"));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(BadProjectsTest::described).toList();
        }
    }

    private static String described(Path file) {
        try {
            return file
                    + (Files.isRegularFile(file)
                            ? " " + Arrays.hashCode(Files.readAllBytes(file))
                            : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProjectSession open(Path project) {
        return new ProjectOpening(project, Workers.ofMachine(), () -> DETECTION, CLOCK).asBefore();
    }
}
