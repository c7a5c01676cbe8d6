package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.glossator.Launcher;
import org.glossator.OwnProgram;
import org.glossator.session.SampleLetters;
import org.glossator.store.Advance;
import org.glossator.store.ProjectKey;
import org.glossator.store.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Where the real program takes a password from when it runs on its own.
class PasswordSourcesTest {

    private static final String PASSWORD = "sésame, ouvre-toi";

    private static final Path TERMINAL = Path.of("/usr/bin/script");

    @TempDir Path folder;

    private Path project;

    @BeforeEach
    void make() throws IOException {
        project = folder.resolve("letters");
        List<Path> letters = SampleLetters.copyTo(folder.resolve("in"));
        Path key = Files.writeString(folder.resolve("key"), PASSWORD + "\nnot this line\n");
        Cli.runShipped("import", project, letters.getFirst(), "--key-file", key);
        Files.delete(key);
    }

    @Test
    void standardInputIsAFileDescriptorLikeAnyOther() throws Exception {
        Ended ended = run(java("verify", project, "--password-fd", "0"), PASSWORD + "\n");

        assertThat(ended.status()).isZero();
        assertThat(ended.words()).contains("is whole").doesNotContain(PASSWORD);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theShellGivesAPasswordThroughADescriptorOfItsOwn() throws Exception {
        Path key = Files.writeString(folder.resolve("key"), PASSWORD);
        List<String> shell = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" 7<\"$0\""));
        shell.add(key.toString());
        shell.addAll(java("verify", project, "--password-fd", "7"));

        Ended ended = run(shell, "");

        assertThat(ended.status()).isZero();
        assertThat(ended.words()).contains("is whole");
    }

    @Test
    void whoSitsAtATerminalIsAsked() throws Exception {
        assumeTrue(Files.isExecutable(TERMINAL), "there is no " + TERMINAL + " to make a terminal");
        String line =
                java("verify", project).stream()
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(" "));

        Ended ended = run(List.of(TERMINAL.toString(), "-qec", line, "/dev/null"), PASSWORD + "\n");

        assertThat(ended.words()).contains("Password of " + project, "is whole");
        assertThat(ended.status()).isZero();
    }

    @Test
    void whereNobodySitsNothingIsAskedAndTheReasonIsSaid() throws Exception {
        Ended ended = run(java("verify", project), PASSWORD + "\n");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.words()).contains("is protected by a password");
    }

    @Test
    void aWrongPasswordIsSaidOnlyAfterAWhile() throws Exception {
        long start = System.nanoTime();

        Ended ended = run(java("verify", project, "--password-fd", "0"), "open barley\n");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.words()).contains("this is not its password").doesNotContain("barley");
        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void thePasswordIsChangedFromOneDescriptorToAFile() throws Exception {
        Path next = Files.writeString(folder.resolve("next"), "open barley");

        Ended ended =
                run(
                        java("password", project, "--password-fd", "0", "--new-key-file", next),
                        PASSWORD + "\n");

        assertThat(ended.status()).isZero();
        try (ProjectKey key = ProjectKey.of("open barley".toCharArray())) {
            assertThat(Verification.of(project, key, Advance.unwatched()).isWhole()).isTrue();
        }
    }

    @Test
    void noOptionTakesAPasswordOnTheCommandLine() {
        Cli.Result help = Cli.run("password", "--help");

        assertThat(help.out()).contains("--key-file", "--password-fd", "--new-password-fd");
        assertThat(Cli.run("verify", project, "--password", PASSWORD).status()).isEqualTo(2);
    }

    private static List<String> java(Object... arguments) {
        return OwnProgram.command(Launcher.class, List.of(OwnProgram.FULLY_COMPILED), arguments);
    }

    private static Ended run(List<String> command, String input) throws Exception {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = program.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It need not read what it does not ask for.
            assertThat(e).hasMessageContaining("pipe");
        }
        byte[] words = program.getInputStream().readAllBytes();
        assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Ended(program.exitValue(), new String(words, StandardCharsets.UTF_8));
    }

    /// @param words all that it said on both streams
    private record Ended(int status, String words) {}
}
