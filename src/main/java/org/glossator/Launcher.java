package org.glossator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import org.glossator.cli.CommandLineTool;
import org.glossator.cli.Terminal;
import org.glossator.session.CrashReports;
import org.glossator.session.Places;
import org.glossator.session.ProjectSession;

/// Starts Glossator: a command line if the arguments are one, else the window. It does not extend
/// `Application`, so that everything can stay on the class path.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        Clock clock = Clock.systemDefaultZone();
        Places places = Places.of(System.getenv(), System.getProperties());
        CrashReports reports = new CrashReports(places.crashReports(), clock);
        Thread.setDefaultUncaughtExceptionHandler(
                new Faults(reports, (failure, _) -> terminal.err().println(failure.text())));
        CommandLineTool tool = new CommandLineTool(terminal, clock, reports);
        if (CommandLineTool.handles(args)) {
            System.exit(tool.run(args));
        }
        String rehearsal = System.getProperty("glossator.rehearsal");
        if (rehearsal != null) {
            Rehearsal.runCommands(tool, Path.of(rehearsal));
        }
        if (args.length == 1 && !isProject(Path.of(args[0]))) {
            terminal.err().println(args[0] + ": is no project; to bring letters in use");
            terminal.err().println("  glossator import PROJECT " + args[0]);
            System.exit(1);
        }
        if (!Display.isThere(System.getenv(), System.getProperties())) {
            System.exit(withoutDisplay(terminal, tool, places, args));
        }
        try {
            Application.launch(App.class, args);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            // A toolkit that cannot reach its display, or whose libraries are not there.
            if (isOfDisplay(e)) {
                System.exit(withoutDisplay(terminal, tool, places, args));
            }
            throw e;
        }
    }

    /// A name that is not there yet is a project to be made. A folder may have a project's name:
    /// its letters, or what was exported of it, are likely to lie beside it.
    static boolean isProject(Path named) {
        return ProjectSession.exists(named) || !Files.exists(named);
    }

    private static boolean isOfDisplay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsatisfiedLinkError
                    || cause instanceof UnsupportedOperationException && isOfToolkit(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfToolkit(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith("com.sun.glass.ui.");
    }

    /// Without a display there is the demonstration to see, but no project to be opened.
    private static int withoutDisplay(
            Terminal terminal, CommandLineTool tool, Places places, String[] args) {
        if (args.length > 0) {
            terminal.err().println("There is no display here to open " + args[0] + " on.");
            return 1;
        }
        terminal.out().println("There is no display here; running “glossator demo” instead.");
        return tool.run("demo", "--out", places.demonstration().toString());
    }
}
