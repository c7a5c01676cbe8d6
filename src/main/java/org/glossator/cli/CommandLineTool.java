package org.glossator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.glossator.detect.Detection;
import org.glossator.detect.drug.UserLexicon;
import org.glossator.mark.Suggestion;
import org.glossator.session.CrashReports;
import org.glossator.session.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Runs command lines.
public final class CommandLineTool {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineTool.class);

    /// The commands; a test holds them to be those that [#run] knows.
    static final Set<String> COMMANDS =
            Set.of(
                    "detect",
                    "evaluate",
                    "demo",
                    "import",
                    "export",
                    "verify-export",
                    "release",
                    "search",
                    "schema",
                    "round",
                    "package",
                    "merge",
                    "agreement",
                    "sample",
                    "spot-check",
                    "consistency",
                    "verify",
                    "backup",
                    "restore",
                    "password",
                    "recover",
                    "help");

    private final Terminal terminal;
    private final Clock clock;
    private final CrashReports reports;
    private final Function<List<Path>, Function<String, List<Suggestion>>> detectors;

    /// The tool over the shipped detectors.
    public CommandLineTool(Terminal terminal, Clock clock, CrashReports reports) {
        this(terminal, clock, reports, CommandLineTool::shipped);
    }

    /// @param detectors makes the detectors, given lexicon files that come on top of the shipped
    ///   one
    CommandLineTool(
            Terminal terminal,
            Clock clock,
            CrashReports reports,
            Function<List<Path>, Function<String, List<Suggestion>>> detectors) {
        this.terminal = terminal;
        this.clock = clock;
        this.reports = reports;
        this.detectors = detectors;
    }

    /// Whether the command line is the tool's. One that is empty or names just a project is for the
    /// window.
    public static boolean handles(String... args) {
        return args.length > 1
                || args.length == 1 && (args[0].startsWith("-") || COMMANDS.contains(args[0]));
    }

    /// Runs the command line.
    ///
    /// @return the exit status: 0 done, 1 done in part with each failure on standard error, 2 wrong
    ///   usage
    public int run(String... args) {
        int status =
                commandLine()
                        .setOut(terminal.out())
                        .setErr(terminal.err())
                        .setParameterExceptionHandler((e, words) -> wrongUsage(e))
                        .setExecutionExceptionHandler((e, line, result) -> failed(e))
                        .execute(args);
        terminal.out().flush();
        terminal.err().flush();
        if (terminal.out().checkError()) {
            terminal.err().println("standard output: could not be written");
            return ExitStatus.PARTIAL;
        }
        return status;
    }

    CommandLine commandLine() {
        Projects projects = new Projects(clock);
        return new CommandLine(new GlossatorCommand())
                .addSubcommand(new DetectCommand(terminal, detectors))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new DemoCommand(terminal, projects))
                .addSubcommand(new ImportCommand(terminal, projects))
                .addSubcommand(new ExportCommand(terminal, projects))
                .addSubcommand(
                        new CommandLine(new ReleaseCommand())
                                .addSubcommand(new ReleaseCreateCommand(terminal, projects))
                                .addSubcommand(new ReleaseListCommand(terminal, projects))
                                .addSubcommand(new ReleaseDiffCommand(terminal, projects))
                                .addSubcommand(new ReleaseWriteCommand(terminal, projects)))
                .addSubcommand(new SearchCommand(terminal, projects))
                .addSubcommand(new SchemaCommand(terminal, projects))
                .addSubcommand(new RoundCommand(terminal, projects))
                .addSubcommand(new PackageCommand(terminal, projects, clock))
                .addSubcommand(new MergeCommand(terminal, projects))
                .addSubcommand(new AgreementCommand(terminal, projects))
                .addSubcommand(new SampleCommand(terminal, projects))
                .addSubcommand(new SpotCheckCommand(terminal, projects))
                .addSubcommand(new ConsistencyCommand(terminal, projects))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new BackupCommand(terminal, clock))
                .addSubcommand(new RestoreCommand(terminal, clock))
                .addSubcommand(new VerifyExportCommand(terminal))
                .addSubcommand(new PasswordCommand(terminal))
                .addSubcommand(new RecoverCommand(terminal, clock))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private int wrongUsage(CommandLine.ParameterException e) {
        new Failures(terminal.err()).add(String.valueOf(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, terminal.err());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("see: " + command + " --help");
        return ExitStatus.USAGE;
    }

    private int failed(Exception e) {
        Failure failure = Failure.of(e);
        new Failures(terminal.err()).add(failure.text());
        LOG.info("a command failed: {}", failure.code());
        if (!failure.expected()) {
            reports.write(e).ifPresent(file -> terminal.err().println("a report is in " + file));
        }
        return ExitStatus.PARTIAL;
    }

    private static Function<String, List<Suggestion>> shipped(List<Path> lexicons) {
        List<UserLexicon> lists = new ArrayList<>();
        for (Path lexicon : lexicons) {
            try {
                lists.add(UserLexicon.read(lexicon));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Detection.with(lists)::detect;
    }
}
