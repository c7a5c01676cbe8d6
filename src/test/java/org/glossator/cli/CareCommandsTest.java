package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that keep a project whole.
class CareCommandsTest {

    private static final Path REAL = Path.of("assets/letters");

    @TempDir Path folder;

    private Path project;

    @BeforeEach
    void make() {
        project = folder.resolve("project");
        Cli.runShipped("import", project, REAL);
    }

    @Test
    void aWholeProjectIsSaidToBe() throws IOException {
        Cli.Result words = Cli.run("verify", project);
        Cli.Result machine = Cli.run("verify", project, "--json");

        assertThat(words.status()).isZero();
        assertThat(words.out()).contains("is whole: 3 letters");
        assertThat(json(machine).at("/whole").asBoolean()).isTrue();
        assertThat(json(machine).at("/findings")).isEmpty();
    }

    @Test
    void aDamagedProjectIsNamedWithWhatToDo() throws IOException {
        Files.writeString(file(), "no project any more ".repeat(1000));

        Cli.Result words = Cli.run("verify", project);
        Cli.Result machine = Cli.run("verify", project, "--json");

        assertThat(words.status()).isEqualTo(1);
        assertThat(words.err()).contains("is damaged", "restore the latest backup");
        assertThat(machine.status()).isEqualTo(1);
        assertThat(json(machine).at("/findings/0/kind").asText()).isEqualTo("unusable");
    }

    @Test
    void aProjectThatIsNotThereCannotBeChecked() {
        Cli.Result result = Cli.run("verify", folder.resolve("missing"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("there is no such project");
    }

    @Test
    void checkingNothingIsWrongUsage() {
        assertThat(Cli.run("verify").status()).isEqualTo(2);
    }

    @Test
    void whatWasBackedUpIsRestoredAndTheOtherLiesAside() throws IOException {
        Cli.Result backedUp = Cli.run("backup", project, "--json");
        Path backup = Path.of(json(backedUp).at("/file").asText());
        Files.writeString(file(), "no project any more ".repeat(1000));

        Cli.Result restored = Cli.run("restore", project, backup);

        assertThat(backedUp.status()).isZero();
        assertThat(backup.getParent()).isEqualTo(folder.resolve("project.backups"));
        assertThat(restored.status()).isZero();
        assertThat(restored.out()).contains("restored " + file(), "what stood there is now ");
        assertThat(Cli.run("verify", project).status()).isZero();
    }

    @Test
    void aBackupGoesWhereOneWants() {
        Path out = folder.resolve("elsewhere/mine.zip");

        assertThat(Cli.run("backup", project, "--out", out).status()).isZero();
        assertThat(out).isNotEmptyFile();
        assertThat(Cli.run("backup", project, "--out", out).err()).contains("is there already");
    }

    @Test
    void aSecondImportOfADayBringsTheDaysBackup() {
        Cli.runShipped("import", project, REAL);
        Cli.runShipped("import", project, REAL);

        assertThat(folder.resolve("project.backups"))
                .isDirectoryContaining("glob:**-daily.zip")
                .satisfies(backups -> assertThat(backups.toFile().list()).hasSize(1));
    }

    @Test
    void aPasswordComesFromAFileAndGoesAgain() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "sésame, ouvre-toi\n");

        Cli.Result protectedNow = Cli.run("password", project, "--new-key-file", key);
        Cli.Result without = Cli.run("verify", project);
        Cli.Result with = Cli.run("verify", project, "--key-file", key);
        Cli.Result removed = Cli.run("password", project, "--key-file", key, "--remove");

        assertThat(protectedNow.err()).isEmpty();
        assertThat(protectedNow.status()).isZero();
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.err()).contains("is protected by a password");
        assertThat(with.status()).isZero();
        assertThat(removed.status()).isZero();
        assertThat(Cli.run("verify", project).status()).isZero();
    }

    @Test
    void aWrongPasswordIsSaid() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "right");
        Path wrong = Files.writeString(folder.resolve("wrong"), "wrong");
        Cli.run("password", project, "--new-key-file", key);

        Cli.Result result = Cli.run("verify", project, "--key-file", wrong);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("this is not its password");
    }

    @Test
    void aNewProjectMayBeginUnderAPassword() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "right");
        Path secret = folder.resolve("secret");

        assertThat(Cli.runShipped("import", secret, "--key-file", key, REAL).status()).isZero();
        assertThat(Cli.run("verify", secret).err()).contains("is protected by a password");
    }

    private Path file() {
        return folder.resolve("project.mv.db");
    }

    private static JsonNode json(Cli.Result result) throws IOException {
        return new ObjectMapper().readTree(result.out());
    }
}
