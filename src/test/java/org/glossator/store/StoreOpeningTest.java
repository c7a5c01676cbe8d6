package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.glossator.letter.Letter;
import org.glossator.store.ProjectException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOpeningTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "with blanks",
                "Prüfstelle Höhe",
                "日本",
                "a#b",
                "100%",
                "%3B",
                "%25",
                "a;b",
                ";CIPHER=AES",
                "it's",
                "~",
                "a.b",
                "$HOME",
                "file"
            })
    void takesAnyNameForAFolderAndAProject(String name) throws Exception {
        Path project = folder.resolve(name).resolve(name);
        Letter letter = SampleProject.letter();
        try (ProjectStore store = SampleProject.open(project)) {
            store.add(letter, SampleProject.suggestions(letter));
        }

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.find(letter.digest())).isPresent();
            assertThat(store.file()).isEqualTo(folder.resolve(name).resolve(name + ".mv.db"));
        }
        assertThat(filesBelow(folder))
                .containsExactly(folder.resolve(name).resolve(name + ".mv.db"));
    }

    @Test
    void takesAPathWithTheEndingForTheFileItself() {
        Path file = folder.resolve("p.mv.db");
        SampleProject.open(folder.resolve("p")).close();

        assertThat(ProjectStore.exists(file)).isTrue();
        try (ProjectStore store = ProjectStore.open(file, SampleProject.CLOCK)) {
            assertThat(store.file()).isEqualTo(file);
        }
    }

    @Test
    void saysThatThereIsNoSuchProject() throws Exception {
        Path project = folder.resolve("missing");

        assertThat(ProjectStore.exists(project)).isFalse();
        refuses(project, Reason.MISSING).withMessageContaining("no such project");
        assertThat(filesBelow(folder)).isEmpty();
    }

    @Test
    void saysThatAnotherProgramHasItOpenAndTakesItWhenThatIsKilled() throws Exception {
        Path project = folder.resolve("shared");
        SampleProject.open(project).close();
        Process other = KilledProgram.start("hold", project, Durability.MACHINE);
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");

            refuses(project, Reason.LOCKED)
                    .withMessageContaining("open in another Glossator: ")
                    .withMessageContaining(System.getProperty("user.name"))
                    .withMessageContaining("process " + other.pid())
                    .satisfies(
                            e -> assertThat(e.holder()).map(Holder::process).contains(other.pid()));
        } finally {
            other.destroyForcibly().waitFor();
        }

        try (ProjectStore store = ProjectStore.open(project, SampleProject.CLOCK)) {
            assertThat(store.queue(store.reviewer("Reviewer A"))).isEmpty();
            assertThat(store.leftOpenBy()).map(Holder::process).contains(other.pid());
        }
        assertThat(filesBelow(folder)).containsExactly(folder.resolve("shared.mv.db"));
    }

    @Test
    void showsToReadWhatAnotherProgramHasOpen() throws Exception {
        Path project = folder.resolve("shared");
        Letter letter = SampleProject.letter();
        try (ProjectStore store = SampleProject.open(project)) {
            store.add(letter, SampleProject.suggestions(letter));
        }
        Process other = KilledProgram.start("edit", project, Durability.MACHINE);
        try (BufferedReader output = other.inputReader()) {
            String acknowledged = output.readLine();

            try (ProjectStore store =
                    ProjectStore.openReadOnly(project, SampleProject.CLOCK, ProjectKey.none())) {
                LetterId id = store.find(letter.digest()).orElseThrow();
                Reviewer reviewerA = store.reviewer(KilledProgram.REVIEWER);
                assertThat(store.isReadOnly()).isTrue();
                assertThat(store.file()).isEqualTo(ProjectPath.file(project));
                assertThat(store.log(id, reviewerA))
                        .extracting(logged -> logged.id().toString())
                        .contains(acknowledged);
                assertThatExceptionOfType(ProjectException.class)
                        .isThrownBy(() -> store.progress().setPlace(id, reviewerA, 7))
                        .returns(Reason.READ_ONLY, ProjectException::reason);
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFileThatMayNotBeWrittenCanBeRead() {
        Path project = folder.resolve("read-only");
        SampleProject.open(project).close();
        Path file = folder.resolve("read-only.mv.db");
        assertThat(file.toFile().setWritable(false)).isTrue();

        try (ProjectStore store =
                ProjectStore.openReadOnly(project, SampleProject.CLOCK, ProjectKey.none())) {
            assertThat(store.schema().labels()).isNotEmpty();
        }
    }

    @Test
    void aProjectThatIsOpenTwiceInOneProgramStaysLockedUntilBothAreClosed() throws Exception {
        Path project = folder.resolve("twice");
        try (ProjectStore first = SampleProject.open(project)) {
            ProjectStore second = ProjectStore.open(project, SampleProject.CLOCK);
            second.close();

            assertThat(first.schema().labels()).isNotEmpty();
            Process other = KilledProgram.start("hold", project, Durability.MACHINE);
            try (BufferedReader output = other.inputReader()) {
                assertThat(output.readLine()).isEqualTo("LOCKED");
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void leavesAProjectOfANewerVersionAlone() throws Exception {
        Path project = folder.resolve("newer");
        SampleProject.open(project).close();
        change(
                project,
                "insert into \"flyway_schema_history\" select \"installed_rank\" + 1, '"
                        + (Migrations.CURRENT + 1)
                        + "', \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                        + " \"installed_on\", \"execution_time\", \"success\""
                        + " from \"flyway_schema_history\" order by \"installed_rank\" desc"
                        + " fetch first row only");

        byte[] before = Files.readAllBytes(ProjectPath.file(project));

        refuses(project, Reason.NEWER).withMessageContaining("Update this one");
        assertThat(ProjectPath.file(project)).hasBinaryContent(before);
    }

    @Test
    void doesNotTakeAnotherProgramsDatabaseForAProject() {
        Path file = folder.resolve("other.mv.db");
        try (Transactions other = Transactions.on(Database.fresh(file, ProjectKey.none()))) {
            other.run(sql -> sql.execute("create table recipes (id int)"));
        }

        refuses(file, Reason.FOREIGN).withMessageContaining("not a Glossator project");
    }

    @Test
    void leavesAFileThatIsNoDatabaseAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.mv.db"), "Dear reader, ".repeat(1000));
        byte[] before = Files.readAllBytes(file);

        refuses(file, Reason.DAMAGED).withMessageContaining("damaged");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void leavesADamagedProjectAsItIs() throws Exception {
        Path project = folder.resolve("damaged");
        SampleProject.open(project).close();
        Path file = folder.resolve("damaged.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[(int) Files.size(file) / 2]), 0);
        }
        byte[] before = Files.readAllBytes(file);

        refuses(project, Reason.DAMAGED).withMessageContaining("backup");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void leavesAnEmptyFileAsItIs() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.mv.db"));

        refuses(file, Reason.DAMAGED).withMessageContaining("empty");
        assertThat(file).isEmptyFile();
    }

    @Test
    void saysThatAFileMayNotBeWritten() {
        Path project = folder.resolve("read-only");
        SampleProject.open(project).close();
        Path file = folder.resolve("read-only.mv.db");
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(file), "this user may write everything");

        refuses(project, Reason.READ_ONLY).withMessageContaining("read-only");
    }

    @Test
    void makesAProjectAgainWhereOneWasLeftUnfinished() throws Exception {
        Files.writeString(folder.resolve(".p.unfinished.mv.db"), "half of a project");

        SampleProject.open(folder.resolve("p")).close();

        assertThat(filesBelow(folder)).containsExactly(folder.resolve("p.mv.db"));
    }

    @Test
    void saysThatAProjectCannotBeMadeThere() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "no folder");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> SampleProject.open(notAFolder.resolve("p")))
                .withMessageContaining("cannot be made")
                .returns(Reason.FAILED, ProjectException::reason);
    }

    private static ThrowableAssertAlternative<ProjectException> refuses(
            Path project, Reason reason) {
        return assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ProjectStore.open(project, SampleProject.CLOCK).close())
                .returns(reason, ProjectException::reason)
                .withMessageContaining(ProjectPath.file(project).toString());
    }

    private static void change(Path project, String statement) {
        Database database = Database.existing(ProjectPath.file(project), ProjectKey.none());
        try (Transactions writes = Transactions.on(database)) {
            writes.run(Durability.MACHINE, sql -> sql.execute(statement));
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
