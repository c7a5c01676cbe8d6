package org.glossator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFilesTest {

    @TempDir Path folder;

    @Test
    void aFolderGivesItsTextFilesSortedWithThoseOfItsSubFolders() throws IOException {
        Path b = file("b.txt");
        Path a = file("a.TXT");
        Path c = file("sub/c.txt");
        file("notes.md");

        assertThat(found(folder)).containsExactly(a, b, c);
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsEnding() throws IOException {
        Path notes = file("notes.md");

        assertThat(found(notes)).containsExactly(notes);
    }

    @Test
    void whatIsNamedKeepsItsOrder() throws IOException {
        Path z = file("z.txt");
        Path a = file("a.txt");

        assertThat(found(z, a)).containsExactly(z, a);
    }

    @Test
    void aFileThatIsNamedTwiceIsTakenOnce() throws IOException {
        Path a = file("a.txt");

        assertThat(found(a, folder, folder.resolve("x/../a.txt"))).containsExactly(a);
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        Path a = file("a.txt");
        file(".secret.txt");
        file(".git/b.txt");

        assertThat(found(folder)).containsExactly(a);
    }

    @Test
    void aLinkThatLeadsInACircleIsPassedOver() throws IOException {
        Path a = file("a.txt");
        link(folder.resolve("again"), folder);

        LetterFiles files = LetterFiles.find(List.of(folder));

        assertThat(files.files()).containsExactly(a);
        assertThat(files.refused()).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsRefusedAndTheOthersAreFound() throws IOException {
        Path a = file("a.txt");
        Path missing = folder.resolve("missing.txt");

        LetterFiles files = LetterFiles.find(List.of(missing, a));

        assertThat(files.files()).containsExactly(a);
        assertThat(files.refused())
                .containsExactly(new Intake.Refused(missing, Refusal.MISSING, ""));
    }

    @Test
    void aFolderWithoutLettersIsRefused() {
        assertThat(LetterFiles.find(List.of(folder)).refused())
                .containsExactly(new Intake.Refused(folder, Refusal.NO_LETTERS, ""));
    }

    @Test
    void aFolderGivesLettersOfAllFormatsThatAreOneLetterEach() throws IOException {
        for (String name : List.of("a.pdf", "b.docx", "c.rtf", "d.HTML", "e.htm", "f.txt")) {
            file(name);
        }
        file("g.zip");
        file("h.png");

        assertThat(found(folder))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.pdf", "b.docx", "c.rtf", "d.HTML", "e.htm", "f.txt");
    }

    @Test
    void annotatedFilesAndArchivesAreFoundAmongEverythingThatLettersComeIn() throws IOException {
        file("a.txt");
        file("a.ann");
        file("b.zip");
        Files.writeString(folder.resolve("c.jsonl"), "{\"text\":\"x\",\"spans\":[]}");
        Files.writeString(folder.resolve("d.jsonl"), "{\"start\":1,\"label\":\"X\"}");
        Files.writeString(folder.resolve("e.json"), "{\"name\":\"package\"}");

        assertThat(LetterFiles.findAll(List.of(folder)).files())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.txt", "b.zip", "c.jsonl");
    }

    @Test
    void aTextAndItsAnnotationsThatAreBothNamedAreOneFile() throws IOException {
        Path text = file("a.txt");
        Path annotations = file("a.ann");

        assertThat(LetterFiles.findAll(List.of(annotations, text)).files()).containsExactly(text);
    }

    private static List<Path> found(Path... named) {
        return LetterFiles.find(List.of(named)).files();
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            assumeTrue(false, "links cannot be made here: " + e);
        }
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "upheld");
    }
}
