package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program takes for a project when it is started with a name.
class LauncherTest {

    @TempDir Path folder;

    @Test
    void aNameThatIsNotThereYetIsAProjectToBeMade() {
        assertThat(Launcher.isProject(folder.resolve("letters"))).isTrue();
    }

    @Test
    void aProjectIsOneByItsNameAndByItsFile() throws IOException {
        Path file = Files.createFile(folder.resolve("letters.mv.db"));

        assertThat(Launcher.isProject(file)).isTrue();
        assertThat(Launcher.isProject(folder.resolve("letters"))).isTrue();
    }

    @Test
    void aFolderOfItsNameDoesNotHideAProject() throws IOException {
        Files.createFile(folder.resolve("letters.mv.db"));
        Files.createDirectory(folder.resolve("letters"));

        assertThat(Launcher.isProject(folder.resolve("letters"))).isTrue();
    }

    @Test
    void aLetterAndAFolderOfLettersAreNone() throws IOException {
        assertThat(Launcher.isProject(Files.createFile(folder.resolve("letter.txt")))).isFalse();
        assertThat(Launcher.isProject(Files.createDirectory(folder.resolve("letters")))).isFalse();
    }
}
