package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelledSpan;
import org.glossator.session.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures predicted spans against gold ones, label by label.",
            "Pairs NAME.gold.jsonl with NAME.jsonl. A letter without a file of predictions counts"
                    + " as one in which nothing was found."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String GOLD_ENDING = ".gold.jsonl";

    private final Terminal terminal;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            required = true,
            description = "The folder of gold files.")
    private Path gold = Path.of("");

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Parameters(paramLabel = "PRED_DIR", description = "The folder of predictions.")
    private Path predictions = Path.of("");

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireFolder(gold);
        requireFolder(predictions);
        List<Path> goldFiles = goldFiles();
        if (goldFiles.isEmpty()) {
            throw new NoSuchFileException(gold.resolve("*" + GOLD_ENDING).toString());
        }
        Failures failures = new Failures(terminal.err());
        List<String> missing = new ArrayList<>();
        Evaluation evaluation = Evaluation.NONE;
        for (Path file : goldFiles) {
            try {
                List<LabelledSpan> expected = SpanFile.read(file);
                List<LabelledSpan> found = predictions(name(file), missing, failures);
                evaluation = evaluation.plus(Evaluation.of(expected, found));
            } catch (IOException e) {
                failures.add(Failure.of(e).text() + "; this letter is left out");
            }
        }
        if (json) {
            new EvaluationJson(evaluation, goldFiles.size(), missing).print(terminal.out());
        } else {
            new EvaluationTable(evaluation).print(terminal.out());
        }
        return failures.status();
    }

    private List<LabelledSpan> predictions(String name, List<String> missing, Failures failures) {
        try {
            return SpanFile.read(predictions.resolve(name + ".jsonl"));
        } catch (IOException e) {
            missing.add(name);
            failures.add(Failure.of(e).text() + "; counted as no predictions");
            return List.of();
        }
    }

    private List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(f -> f.getFileName().toString().endsWith(GOLD_ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path goldFile) {
        String fileName = goldFile.getFileName().toString();
        return fileName.substring(0, fileName.length() - GOLD_ENDING.length());
    }

    private static void requireFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }
}
