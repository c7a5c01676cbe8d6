package org.glossator;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import org.glossator.cli.CommandLineTool;
import org.glossator.cli.Terminal;
import org.glossator.session.Places;

/// Starts Glossator: a command line if the arguments are one, else the window. It does not extend
/// `Application`, so that everything can stay on the class path.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        CommandLineTool tool = new CommandLineTool(terminal, Clock.systemDefaultZone());
        if (CommandLineTool.handles(args)) {
            System.exit(tool.run(args));
        }
        String rehearsal = System.getProperty("glossator.rehearsal");
        if (rehearsal != null) {
            tool.run("demo", "--out", Path.of(rehearsal, "demo").toString());
        }
        if (!Display.isThere(System.getenv(), System.getProperties())) {
            System.exit(demonstrate(terminal, tool));
        }
        try {
            Application.launch(App.class, args);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            System.exit(demonstrate(terminal, tool));
        }
    }

    /// What there is to see without a display.
    private static int demonstrate(Terminal terminal, CommandLineTool tool) {
        Places places = Places.of(System.getenv(), System.getProperties());
        terminal.out().println("There is no display here; running “glossator demo” instead.");
        return tool.run("demo", "--out", places.demonstration().toString());
    }
}
