package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    @Test
    void theCommandsThatItHandlesAreThoseThatItKnows() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false);

        assertThat(
                        new CommandLineTool(
                                        terminal, Clock.systemUTC(), Cli.reports(Clock.systemUTC()))
                                .commandLine()
                                .getSubcommands()
                                .keySet())
                .isEqualTo(CommandLineTool.COMMANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "detect", "demo", "help"})
    void optionsAndCommandsAreForTheTool(String word) {
        assertThat(CommandLineTool.handles(word)).isTrue();
    }

    @Test
    void nothingAndAProjectAreForTheWindow() {
        assertThat(CommandLineTool.handles()).isFalse();
        assertThat(CommandLineTool.handles("letters/2014")).isFalse();
    }

    @Test
    void anUnknownCommandWithItsArgumentsIsWrongUsage() {
        assertThat(CommandLineTool.handles("detcet", "letter.txt")).isTrue();

        Cli.Result result = Cli.run("detcet", "letter.txt");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("detcet");
    }

    @Test
    void wrongUsageSaysWhatIsWrongAndWhereToLook() {
        Cli.Result result = Cli.run("export", "project", "--format", "jsonl");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.errLines())
                .containsExactly(
                        "Missing required option: '--out=DIR'", "see: glossator export --help");
    }

    @Test
    void helpNamesEveryCommandAndTheExitStatus() {
        Cli.Result result = Cli.run("--help");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("detect", "evaluate", "demo", "import", "export", "Exit status");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void theVersionIsToldOnRequest() {
        assertThat(Cli.run("--version").out()).startsWith("glossator ");
    }
}
