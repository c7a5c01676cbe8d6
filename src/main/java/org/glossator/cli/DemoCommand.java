package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.JsonlFormat;
import org.glossator.export.JsonlReader;
import org.glossator.export.Matrix;
import org.glossator.export.Selection;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.ExportOrder;
import org.glossator.session.ImportReport;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.SampleLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "The main job without a window: sample letters come in, are detected and stored, and"
                    + " go out again.",
            "May be run again in the same folder: the project is kept, the export replaced."
        })
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder that everything goes into, made if absent.")
    private Path out = Path.of("");

    DemoCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Failures failures = new Failures(terminal.err());
        boolean again = ProjectSession.exists(out.resolve("demo"));
        List<Path> letters = SampleLetters.copyTo(out.resolve("letters"));
        try (ProjectSession session =
                projects.openOrCreate(out.resolve("demo"), ProjectSession.FIRST_REVIEWER)) {
            ImportReport imported = session.importLetters(letters, Progress.none());
            imported.refused().forEach(failures::add);
            terminal.out().println(ImportCommand.summary(imported));
            terminal.out().println((again ? "kept " : "wrote ") + session.file());
            ExportOrder order =
                    new ExportOrder(new JsonlFormat(), Selection.ALL, out.resolve("export"));
            ExportReport exported = session.export(order, Progress.none());
            new Written(exported.files(), exported.replaced()).print(terminal.out());
            terminal.out().println();
            counts(session.schema(), order).print(terminal.out());
            terminal.out().println();
            report(exported.matrix(), failures);
        }
        return failures.status();
    }

    private void report(Matrix matrix, Failures failures) {
        if (matrix.same()) {
            terminal.out()
                    .printf(
                            "read back: the same %,d spans in the same %,d letters%n",
                            matrix.equal(), matrix.letters());
        }
        matrix.differences().forEach(failures::add);
    }

    /// What the exported file holds.
    private static Table counts(LabelSchema schema, ExportOrder order) throws IOException {
        List<String> head = new ArrayList<>(List.of("letter"));
        schema.labels().forEach(label -> head.add(label.name()));
        Table table = new Table().row(head);
        try (JsonlReader reader = JsonlReader.of(order.folder().resolve(JsonlFormat.FILE))) {
            reader.forEachRemaining(letter -> table.row(counts(schema, letter)));
        }
        return table;
    }

    private static List<String> counts(LabelSchema schema, ExportedLetter letter) {
        List<String> row = new ArrayList<>(List.of(letter.id()));
        for (Label label : schema.labels()) {
            long count = letter.spans().stream().filter(s -> s.label().equals(label.id())).count();
            row.add(Long.toString(count));
        }
        return row;
    }
}
