package org.glossator.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.glossator.Launcher;
import org.glossator.OwnProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program does all that it does with an encrypted project, while everything is logged:
/// nothing of the letter lies in the project's folder, in the temporary folder or in the logs.
class EncryptedProjectTest {

    private static final String WORDS = "Zebrafentanyl was denied on 5/14/2015 to Jane Quaggaroe";

    @TempDir Path folder;

    private Path place;
    private Path temporary;
    private Path key;
    private Path letter;

    @BeforeEach
    void prepare() throws IOException {
        place = Files.createDirectory(folder.resolve("place"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        key = Files.writeString(folder.resolve("key"), "sésame");
        letter = Files.writeString(folder.resolve("letter.txt"), (WORDS + "\n").repeat(40));
    }

    @Test
    void nothingOfALetterIsWrittenInTheClear() throws Exception {
        Path project = place.resolve("project");
        Path other = Files.writeString(folder.resolve("other"), "open barley");

        assertThat(run("import", project, letter, "--key-file", key)).isZero();
        assertThat(run("backup", project, "--key-file", key)).isZero();
        assertThat(run("verify", project, "--key-file", key)).isZero();
        assertThat(
                        run(
                                "export",
                                "--format",
                                "jsonl",
                                "--out",
                                folder.resolve("out"),
                                project,
                                "--key-file",
                                key))
                .isZero();
        assertThat(run("recover", project, "--out", place.resolve("recovered"), "--key-file", key))
                .isZero();
        assertThat(run("password", project, "--key-file", key, "--new-key-file", other)).isZero();
        assertThat(run("verify", project, "--key-file", key)).isEqualTo(1);

        assertThat(inTheClear(place)).isEmpty();
        assertThat(inTheClear(temporary)).isEmpty();
        assertThat(inTheClear(folder.resolve("logs"))).isEmpty();
        assertThat(inTheClear(folder.resolve("out"))).as("the export, in the clear").isNotEmpty();
    }

    @Test
    void aPlainProjectIsFoundByTheSameSearch() throws Exception {
        assertThat(run("import", place.resolve("project"), letter)).isZero();

        assertThat(inTheClear(place)).isNotEmpty();
    }

    /// The files that hold a piece of the letter, in an archive too.
    private static List<Path> inTheClear(Path where) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(where)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file)) || holds(unzipped(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.of("Zebrafentanyl", "Quaggaroe")
                .flatMap(word ->
                        Stream.of(
                                        StandardCharsets.UTF_8,
                                        StandardCharsets.UTF_16LE,
                                        StandardCharsets.UTF_16BE)
                                .map(charset -> encoded(word, charset)))
                .anyMatch(content::contains);
    }

    private static String encoded(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            return zip.getNextEntry() == null ? new byte[0] : zip.readAllBytes();
        }
    }

    private int run(Object... arguments) throws Exception {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Path log = Files.createTempFile(logs, "program", ".log");
        List<String> options =
                List.of(
                        OwnProgram.FULLY_COMPILED,
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dglossator.home=" + place.resolve("home"),
                        "-Dorg.slf4j.simpleLogger.logFile=" + log,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
        List<String> command = OwnProgram.command(Launcher.class, options, arguments);
        Process program =
                new ProcessBuilder(command)
                        .redirectOutput(logs.resolve("out.log").toFile())
                        .redirectError(logs.resolve("err.log").toFile())
                        .start();
        assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return program.exitValue();
    }
}
