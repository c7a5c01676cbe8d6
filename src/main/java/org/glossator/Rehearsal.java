package org.glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.glossator.cli.CommandLineTool;
import org.glossator.session.SampleLetters;
import org.glossator.ui.shell.Command;
import org.glossator.ui.shell.Workbench;

/// A short run through the window by itself, for training the AOT cache of the packaged program:
/// what it touches starts fast later. Works on a project of its own and leaves at the end.
final class Rehearsal {

    private static final List<Command> PART =
            List.of(
                    Command.NEXT_SPAN,
                    Command.ACCEPT,
                    Command.END_OUT,
                    Command.REJECT,
                    Command.UNDO,
                    Command.READING_VIEW,
                    Command.THEME,
                    Command.NEXT_LETTER,
                    Command.NEXT_UNDECIDED,
                    Command.QUIT);

    /// How often the sample letters are detected: until all of the detectors is compiled, so that
    /// the cache knows which of their methods are worth compiling at once.
    private static final int COPIES = 400;

    private Rehearsal() {}

    /// Runs the commands whose start matters.
    static void runCommands(CommandLineTool tool, Path folder) {
        tool.run("demo", "--out", folder.resolve("demo").toString());
        try {
            for (int i = 0; i < COPIES; i++) {
                SampleLetters.copyTo(folder.resolve("letters").resolve(String.valueOf(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tool.run(
                "detect",
                "--out",
                folder.resolve("spans.jsonl").toString(),
                folder.resolve("letters").toString());
    }

    /// Runs the part, a command every fifth of a second.
    static void play(Workbench workbench) {
        Iterator<Command> commands = PART.iterator();
        Timeline timeline =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(200),
                                _ -> commands.next().run(workbench.actions())));
        timeline.setDelay(Duration.seconds(1));
        timeline.setCycleCount(PART.size());
        timeline.play();
    }
}
