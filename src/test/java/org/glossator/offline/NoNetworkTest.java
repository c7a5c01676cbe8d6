package org.glossator.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.OwnProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Letters hold health information: nothing of them may leave the machine, so nothing goes out.
class NoNetworkTest {

    private static final Path LETTERS = Path.of("assets", "letters");

    @TempDir Path folder;

    @Test
    void theCommandsOpenNoConnection() throws Exception {
        Path project = folder.resolve("project");

        assertThat(run("import", project, LETTERS)).isZero();
        assertThat(run("export", "--format", "spacy", "--out", folder.resolve("out"), project))
                .isZero();
        assertThat(run("detect", "--out", folder.resolve("found"), LETTERS)).isZero();

        assertThat(report()).doesNotExist();
    }

    /// Plays the part that trains the packaged program: demo, detect, then the window.
    @Test
    void theWindowOpensNoConnection() throws Exception {
        Path rehearsal = folder.resolve("rehearsal");

        assertThat(run(List.of("-Dglossator.rehearsal=" + rehearsal))).isZero();

        assertThat(report()).doesNotExist();
        assertThat(folder.resolve("home").resolve("sample.mv.db")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void theWatchSeesEveryWayToTheNetwork(Attempt attempt) throws Exception {
        run("try", attempt);

        assertThat(report()).exists();
    }

    @Test
    void theImageLeavesOutTheModulesThatAreForNetworks() throws Exception {
        String options = Files.readString(Path.of("packaging", "image.options"));
        Set<String> named =
                options.lines()
                        .filter(line -> line.startsWith("--add-modules"))
                        .flatMap(line -> Stream.of(line.split("\\s+")[1].split(",")))
                        .collect(Collectors.toSet());

        Set<String> inImage =
                Configuration.empty()
                        .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), named)
                        .modules()
                        .stream()
                        .map(ResolvedModule::name)
                        .collect(Collectors.toSet());

        assertThat(inImage)
                .contains("java.base")
                .doesNotContain(
                        "java.net.http",
                        "java.rmi",
                        "java.management.rmi",
                        "java.security.jgss",
                        "jdk.attach",
                        "jdk.httpserver",
                        "jdk.jdwp.agent",
                        "jdk.management.agent",
                        "jdk.naming.dns",
                        "jdk.naming.rmi",
                        "jdk.net",
                        "jdk.sctp");
    }

    private Path report() {
        return folder.resolve("network-report.txt");
    }

    private int run(Object... arguments) throws Exception {
        return run(List.of(), arguments);
    }

    /// Runs the real program with its own home.
    ///
    /// @return its exit status
    private int run(List<String> options, Object... arguments) throws Exception {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dglossator.home=" + folder.resolve("home"),
                                "-Djava.nio.channels.spi.SelectorProvider="
                                        + WatchedChannels.class.getName(),
                                "-D" + GuardedProgram.REPORT + "=" + report()));
        all.addAll(options);
        List<String> command = OwnProgram.command(GuardedProgram.class, all, arguments);
        Process program =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
            return program.exitValue();
        } finally {
            program.destroyForcibly();
        }
    }
}
