package org.glossator.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.glossator.Launcher;
import org.glossator.OwnProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Things go wrong in the real program over letters of one person, in that person's home, while all
/// that is ever logged is logged: none of it says who, what or where.
class LogPrivacyTest {

    private static final String WORDS = "Zebrafentanyl was denied on 5/14/2015";
    private static final String NAME = "Jane-Quaggaroe";

    @TempDir Path folder;
    private Path home;
    private Path log;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve(NAME));
        log = folder.resolve("program.log");
    }

    @Test
    void filesThatCannotBeReadLeaveNoTraceOfThemselves() throws Exception {
        Path letters = Files.createDirectory(home.resolve("letters of " + NAME));
        write(letters, "sound.txt", WORDS);
        write(letters, "cut.pdf", "%PDF-1.4\n1 0 obj<</Title(" + WORDS + ")/Kids[" + WORDS);
        write(letters, "cut.rtf", "{\\rtf1 " + WORDS + "{\\" + WORDS);
        write(letters, "cut.docx", "PK\3\4" + WORDS);
        write(letters, "cut.zip", "PK\3\4" + WORDS);
        write(letters, "bad.jsonl", "{\"text\":\"" + WORDS + "\",\"spans\":[" + WORDS);
        write(
                letters,
                "bad.json",
                "[{\"data\":{\"text\":\"" + WORDS + "\"},\"annotations\":" + WORDS);
        write(letters, "bad.txt", WORDS + "\0\0\1\2");

        assertThat(run("import", home.resolve("project"), letters)).isEqualTo(1);
        run("detect", letters, "--lexicon", letters.resolve("bad.txt"));

        assertThatTheLogSaysNothing();
    }

    @Test
    void aDamagedProjectLeavesNoTraceOfItself() throws Exception {
        Path letter = write(home, NAME + ".txt", (WORDS + "\n").repeat(200));
        Path project = home.resolve("project");
        assertThat(run("import", project, letter)).isZero();
        Path file = home.resolve("project.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length / 2, (byte) 'x');
        Files.write(file, bytes);

        assertThat(run("export", "--format", "jsonl", "--out", home.resolve("out"), project))
                .isEqualTo(1);

        assertThat(log).content().contains("P-");
        assertThatTheLogSaysNothing();
    }

    @Test
    void whatCannotBeWrittenLeavesNoTraceOfItself() throws Exception {
        Path letter = write(home, NAME + ".txt", WORDS);
        Path project = home.resolve("project");
        assertThat(run("import", project, letter)).isZero();

        assertThat(run("export", "--format", "jsonl", "--out", letter, project)).isEqualTo(1);
        assertThat(run("import", letter.resolve("project"), letter)).isEqualTo(1);

        assertThat(log).content().contains("F-NO-FOLDER");
        assertThatTheLogSaysNothing();
    }

    private void assertThatTheLogSaysNothing() {
        assertThat(log)
                .content()
                .isNotBlank()
                .doesNotContainIgnoringCase("zebrafentanyl")
                .doesNotContain("5/14/2015")
                .doesNotContain(NAME)
                .doesNotContain(folder.toString());
    }

    private static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /// Runs the real program as this person, logging everything, and adds to the log.
    private int run(Object... arguments) throws Exception {
        Path part = folder.resolve("part.log");
        List<String> options =
                List.of(
                        "-Duser.home=" + home,
                        "-Duser.name=" + NAME,
                        "-Dglossator.home=" + home.resolve("glossator"),
                        "-Dorg.slf4j.simpleLogger.logFile=" + part,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
        List<String> command = OwnProgram.command(Launcher.class, options, arguments);
        Process program =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
        Files.writeString(
                log, Files.readString(part), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return program.exitValue();
    }
}
