package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.schema.SchemaFile;
import org.glossator.store.Backup.Kind;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionTest {

    /// What no file may hold: a piece of the letter, and of a note on it.
    private static final String SECRET =
            "A line that only this letter has, and that nobody may find on any disk";

    private static final String NOTE = "Nobody but the reviewer is to read this remark";

    private static final ProjectKey ONE = ProjectKey.of("correct horse ü".toCharArray());
    private static final ProjectKey TWO = ProjectKey.of("another".toCharArray());

    @TempDir private Path folder;

    /// Its first line stands in no letter of another test, which may run at the same time.
    private final Letter letter =
            Letter.of("secret", SECRET + "\n" + SampleProject.letter().text());

    @Test
    void nothingOfALetterLiesInTheClear() throws IOException {
        List<Path> before = temporary();
        Path project = folder.resolve("secret");
        make(project, ONE);
        try (ProjectStore store = open(project, ONE)) {
            store.backups().make(Kind.MANUAL, Advance.unwatched());
            try (ProjectStore other =
                    ProjectStore.openReadOnly(copyOf(project), SampleProject.CLOCK, ONE)) {
                assertThat(other.isEncrypted()).isTrue();
                assertThat(inTheClear(folder, before)).isEmpty();
            }
        }

        assertThat(inTheClear(folder, before)).isEmpty();
    }

    @Test
    void thePlainProjectIsFoundByTheSameSearch() throws IOException {
        make(folder.resolve("open"), ProjectKey.none());

        assertThat(inTheClear(folder, temporary())).hasSize(1);
    }

    @Test
    void aWrongPasswordIsToldFromNoneAndChangesNothing() throws IOException {
        Path project = folder.resolve("secret");
        make(project, ONE);
        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        refused(project, TWO, Reason.WRONG_PASSWORD);
        refused(project, ProjectKey.none(), Reason.ENCRYPTED);
        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
    }

    @Test
    void aPasswordForAProjectThatHasNoneIsRefusedAndChangesNothing() throws IOException {
        Path project = folder.resolve("open");
        make(project, ProjectKey.none());
        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        refused(project, ONE, Reason.NOT_ENCRYPTED);
        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
    }

    @Test
    void aProjectAndItsBackupsComeUnderAPasswordAndUnderAnotherAndUnderNone() throws IOException {
        Path project = folder.resolve("p;100%#");
        make(project, ProjectKey.none());
        backUp(project, ProjectKey.none());
        List<Path> before = temporary();

        assertThat(Encryption.change(project, ProjectKey.none(), ONE)).isEmpty();
        whole(project, ONE);
        assertThat(inTheClear(folder, before)).isEmpty();

        assertThat(Encryption.change(project, ONE, TWO)).isEmpty();
        whole(project, TWO);
        refused(project, ONE, Reason.WRONG_PASSWORD);
        Path backup = Backups.of(project).all().getFirst().file();
        Restoration.restore(project, backup, SampleProject.CLOCK, TWO, Advance.unwatched());
        whole(project, TWO);

        assertThat(Encryption.change(project, TWO, ProjectKey.none())).isEmpty();
        whole(project, ProjectKey.none());
    }

    @Test
    void theKeyIsNotChangedByWhoDoesNotHaveIt() throws IOException {
        Path project = folder.resolve("secret");
        make(project, ONE);
        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> Encryption.change(project, TWO, ProjectKey.none()))
                .returns(Reason.WRONG_PASSWORD, ProjectException::reason);
        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
    }

    @Test
    void theKeyOfAProjectThatIsOpenIsNotChanged() {
        Path project = folder.resolve("busy");
        make(project, ProjectKey.none());
        try (ProjectStore store = open(project, ProjectKey.none())) {
            assertThatExceptionOfType(ProjectException.class)
                    .isThrownBy(() -> Encryption.change(project, ProjectKey.none(), ONE))
                    .returns(Reason.LOCKED, ProjectException::reason);
            assertThat(store.isEncrypted()).isFalse();
        }
    }

    @Test
    void aBackupUnderAThirdKeyIsLeftAndNamed() {
        Path project = folder.resolve("p");
        make(project, ProjectKey.none());
        backUp(project, ProjectKey.none());
        Path old = Backups.of(project).all().getFirst().file();
        Encryption.change(project, ProjectKey.none(), ONE);
        Path aside = old.resolveSibling("p-20200101-000000-manual.zip");
        assertThat(old.toFile().renameTo(aside.toFile())).isTrue();
        Encryption.change(project, ONE, TWO);
        backUp(project, TWO);
        assertThat(aside.toFile().renameTo(folder.resolve("kept").toFile())).isTrue();
        Encryption.change(project, TWO, ONE);
        assertThat(folder.resolve("kept").toFile().renameTo(aside.toFile())).isTrue();

        assertThat(Encryption.change(project, ONE, ProjectKey.none())).containsExactly(aside);
    }

    @Test
    void whatAKilledProcessLeftBehindGoesAway() throws IOException {
        Path project = folder.resolve("p");
        make(project, ProjectKey.none());
        Path left = Files.createDirectory(folder.resolve(".p.changing"));
        Files.copy(ProjectPath.file(project), left.resolve("changing.mv.db"));

        open(project, ProjectKey.none()).close();

        assertThat(left).doesNotExist();
    }

    @Test
    void aKeySaysNothingOfItselfAndAnEmptyPasswordMakesNone() {
        assertThat(ONE).hasToString("a project's key");
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectKey.of(new char[0]));
    }

    private void make(Path project, ProjectKey key) {
        try (ProjectStore store =
                ProjectStore.openOrCreate(
                        project, SchemaFile.shipped(), SampleProject.CLOCK, key)) {
            LetterId id = store.add(letter, SampleProject.suggestions(letter));
            Reviewer reviewerA = store.reviewer("Reviewer A");
            Edit edit =
                    new Edit.Add(
                            new Annotation(
                                    new MarkId(new UUID(0, 1)),
                                    new Span(0, 9),
                                    "DRUG",
                                    Attributes.of("note", NOTE),
                                    null));
            MarkSet after = store.marks(id, reviewerA).apply(edit);
            store.append(id, reviewerA, LoggedEdit.Kind.DO, edit, after);
        }
    }

    private static ProjectStore open(Path project, ProjectKey key) {
        return ProjectStore.open(project, SampleProject.CLOCK, Durability.MACHINE, key);
    }

    private static void backUp(Path project, ProjectKey key) {
        try (ProjectStore store = open(project, key)) {
            store.backups().make(Kind.MANUAL, Advance.unwatched());
        }
    }

    private static void whole(Path project, ProjectKey key) {
        Verification check = Verification.of(project, key, Advance.unwatched());
        assertThat(check.findings()).isEmpty();
        assertThat(check.edits()).isEqualTo(1);
    }

    private static void refused(Path project, ProjectKey key, Reason reason) {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> open(project, key).close())
                .returns(reason, ProjectException::reason);
    }

    private Path copyOf(Path project) throws IOException {
        try (Stream<Path> archives = Files.list(Backups.of(project).folder())) {
            Path copy = folder.resolve("copy.mv.db");
            BackupFile.unpack(archives.findFirst().orElseThrow(), copy);
            return copy;
        }
    }

    /// The files of the folder, and those that came into the temporary folder, that hold a piece of
    /// the letter or the note, in an archive too.
    private List<Path> inTheClear(Path place, List<Path> before) throws IOException {
        List<Path> files = new ArrayList<>(temporary());
        files.removeAll(before);
        try (Stream<Path> own = Files.walk(place)) {
            own.filter(Files::isRegularFile).forEach(files::add);
        }
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            try {
                if (holds(Files.readAllBytes(file)) || holds(unzipped(file))) {
                    found.add(file);
                }
            } catch (NoSuchFileException gone) {
                // Another program's temporary file; what is gone holds nothing.
            }
        }
        return found.stream().distinct().toList();
    }

    private boolean holds(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String piece : List.of(SECRET.substring(5, 29), NOTE.substring(5, 29))) {
            for (Charset charset :
                    List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE)) {
                String bare = new String(piece.getBytes(charset), StandardCharsets.ISO_8859_1);
                if (content.contains(bare)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            return zip.getNextEntry() == null ? new byte[0] : zip.readAllBytes();
        }
    }

    /// Files of the temporary folder, those of other programs' private folders left out.
    private static List<Path> temporary() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path one : all.toList()) {
                String name = one.getFileName().toString();
                if (Files.isRegularFile(one) && name.startsWith("h2")) {
                    files.add(one);
                } else if (name.startsWith("glossator-" + ProcessHandle.current().pid() + "-")) {
                    try (Stream<Path> inside = Files.walk(one)) {
                        inside.filter(Files::isRegularFile).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }
}
