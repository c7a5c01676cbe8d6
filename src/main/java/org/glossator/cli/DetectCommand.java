package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.glossator.intake.LetterFiles;
import org.glossator.mark.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = {
            "Finds dates, drugs, decisions and citations in letters; no project needed.",
            "A span a line, as JSON, sorted by start; start and end count UTF-16 units of the"
                    + " file's own characters."
        })
final class DetectCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Function<List<Path>, Function<String, List<Suggestion>>> detectors;

    @Spec private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE.jsonl",
            description = {
                "A folder, for a file NAME.jsonl a letter, or one file, in which each line names"
                        + " its letter.",
                "Without it everything goes to standard output."
            })
    private @Nullable Path out;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "A drug lexicon on top of the shipped one; may be given several times.")
    private List<Path> lexicons = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads detect; as many as there are processors if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = {
                "Detects in each letter N times more, before the time is taken: for measuring how"
                        + " fast detection itself is.",
                "0 if not given."
            })
    private int warmUps;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Text files, and folders that are searched for .txt files.")
    private List<Path> paths = List.of();

    DetectCommand(
            Terminal terminal, Function<List<Path>, Function<String, List<Suggestion>>> detectors) {
        this.terminal = terminal;
        this.detectors = detectors;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        if (warmUps < 0) {
            throw new ParameterException(spec.commandLine(), "--warm-up must be 0 or more");
        }
        for (Path lexicon : lexicons) {
            if (!Files.isRegularFile(lexicon)) {
                throw new NoSuchFileException(lexicon.toString());
            }
        }
        Failures failures = new Failures(terminal.err());
        LetterFiles files = LetterFiles.find(paths);
        files.refused().forEach(failures::add);
        LetterNames names = LetterNames.of(files.files());
        names.renamed()
                .forEach((file, name) ->
                        terminal.err()
                                .println(
                                        file
                                                + ": another letter has this name;"
                                                + " called "
                                                + name));
        Function<String, List<Suggestion>> detector = detectors.apply(lexicons);
        DetectSummary summary;
        try (SpanOutput output = output();
                ProgressBar progress = new ProgressBar(terminal);
                DetectRun run =
                        new DetectRun(names, output, failures, detector, threads, warmUps)) {
            summary = run.run(files.files(), progress);
        }
        terminal.err().println(summary.line());
        return failures.status();
    }

    private SpanOutput output() throws IOException {
        if (out == null) {
            return StreamOfSpans.to(terminal.out());
        }
        boolean oneFile = out.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
        return oneFile && !Files.isDirectory(out) ? StreamOfSpans.to(out) : new FolderOfSpans(out);
    }
}
