package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.run.Prediction;
import org.glossator.quality.run.RunComparison;
import org.glossator.quality.run.RunDetails;
import org.glossator.session.Failure;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--details",
            description =
                    "Say where the errors are too: confusion, reliability of the confidences,"
                            + " worst rules, worst letters.")
    private boolean details;

    @Option(
            names = "--before",
            paramLabel = "DIR",
            description =
                    "The predictions of another run: list what got better since, and what got"
                            + " worse.")
    private @Nullable Path before;

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
        if (before != null) {
            requireFolder(before);
        }
        List<Path> goldFiles = goldFiles();
        if (goldFiles.isEmpty()) {
            throw new NoSuchFileException(gold.resolve("*" + GOLD_ENDING).toString());
        }
        Failures failures = new Failures(terminal.err());
        List<String> missing = new ArrayList<>();
        Evaluation evaluation = Evaluation.NONE;
        RunDetails errors = new RunDetails();
        RunComparison comparison = RunComparison.NONE;
        for (Path file : goldFiles) {
            try {
                List<LabelledSpan> expected = SpanFile.read(file);
                List<Prediction> found = predictions(predictions, name(file), missing, failures);
                List<LabelledSpan> said = found.stream().map(Prediction::said).toList();
                evaluation = evaluation.plus(Evaluation.of(expected, said));
                errors.add(name(file), expected, found);
                if (before != null) {
                    comparison =
                            comparison.plus(
                                    comparison(before, name(file), expected, said, failures));
                }
            } catch (IOException e) {
                failures.add(Failure.of(e).text() + "; this letter is left out");
            }
        }
        print(evaluation, goldFiles.size(), missing, errors, comparison);
        return failures.status();
    }

    private void print(
            Evaluation evaluation,
            int letters,
            List<String> missing,
            RunDetails errors,
            RunComparison comparison)
            throws IOException {
        if (json) {
            Map<String, Object> more = new LinkedHashMap<>();
            if (details) {
                more.put("details", RunText.values(errors));
            }
            if (before != null) {
                more.put("since_before", RunText.values(comparison));
            }
            new EvaluationJson(evaluation, letters, missing, more).print(terminal.out());
            return;
        }
        new EvaluationTable(evaluation).print(terminal.out());
        if (details) {
            RunText.print(errors, terminal.out());
        }
        if (before != null) {
            RunText.print(comparison, terminal.out());
        }
    }

    private static RunComparison comparison(
            Path earlier,
            String name,
            List<LabelledSpan> expected,
            List<LabelledSpan> said,
            Failures failures) {
        List<LabelledSpan> first =
                predictions(earlier, name, new ArrayList<>(), failures).stream()
                        .map(Prediction::said)
                        .toList();
        return RunComparison.of(name, expected, first, said);
    }

    private static List<Prediction> predictions(
            Path folder, String name, List<String> missing, Failures failures) {
        try {
            return SpanFile.predictions(folder.resolve(name + ".jsonl"));
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
