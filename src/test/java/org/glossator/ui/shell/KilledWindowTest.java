package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.glossator.mark.Annotation;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What the status bar calls saved is there after the program was killed.
class KilledWindowTest {

    @TempDir Path folder;

    @Test
    void aCorrectionThatWasSavedOutlivesTheProgramsSuddenEnd() throws Exception {
        Path project = folder.resolve("letters");
        Process program = start(project);
        try (BufferedReader lines = program.inputReader()) {
            assertThat(lines.readLine()).startsWith("Saved ");
        } finally {
            // SIGKILL where there are signals: no shutdown hook runs.
            program.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }

        try (ProjectStore store = ProjectStore.open(project, Clock.systemUTC())) {
            Reviewer reviewer = store.reviewer(OpenedWindow.REVIEWER);
            assertThat(store.marks(store.queue(reviewer).getFirst().id(), reviewer).annotations())
                    .singleElement()
                    .extracting(Annotation::label)
                    .isEqualTo("CITATION");
        }
    }

    private static Process start(Path project) throws Exception {
        List<String> command =
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        project.toString());
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// The program that is killed: relabels a span, says what the status bar says, and stays open.
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            try {
                OpenedWindow window =
                        OpenedWindow.open(Path.of(args[0]), List.of(OpenedWindow.LETTERS), false);
                FxRobot robot = new Hands();
                window.focus(window.mark("Flexeril"));
                robot.type(KeyCode.DIGIT4);
                window.settle();
                System.out.println(robot.lookup("#status-saved").queryLabeled().getText());
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            } catch (Exception e) {
                System.out.println(e);
            }
            // The toolkit's threads would keep the program alive.
            Runtime.getRuntime().halt(1);
        }
    }
}
