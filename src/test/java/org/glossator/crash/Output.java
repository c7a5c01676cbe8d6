package org.glossator.crash;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.glossator.detect.Detection;
import org.glossator.export.DamagedExport;
import org.glossator.export.JsonlFormat;
import org.glossator.export.JsonlReader;
import org.glossator.export.Selection;
import org.glossator.intake.Intake;
import org.glossator.intake.LetterReader;
import org.glossator.session.ExportOrder;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;

/// What a killed program wrote beside the project: whole, or not to be seen.
///
/// @param wrong takes what is not so
record Output(Place place, Detection detection, List<String> wrong) {

    void lookAt(Work work, Path out) throws IOException {
        switch (work) {
            case EXPORT -> lookAtExport(out);
            case EVERYTHING -> lookAtExports(out);
            case DETECT -> lookAtSpans(out);
            case BACKUP -> new BackupsLeft(place.project(), wrong).lookAt();
            case MIGRATE -> new Migrated(wrong).lookAt(out);
            case EDIT, IMPORT, WINDOW -> {}
        }
    }

    /// Nobody has worked on the project since: the export says just what it holds.
    private void lookAtExport(Path out) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        Path again = out.resolveSibling(out.getFileName() + "-again");
        try (ProjectSession session =
                new ProjectOpening(
                                place.project(),
                                Workers.ofMachine(),
                                () -> detection,
                                Clock.systemUTC())
                        .asKnown(ProjectSession.FIRST_REVIEWER)) {
            session.export(
                    new ExportOrder(new JsonlFormat(), Selection.ALL, again), Progress.none());
        }
        // The manifest of the command names the options that were given, this one none.
        if (!Files.exists(out.resolve("jsonl-manifest.json"))) {
            wrong.add("an export without its manifest");
        }
        for (String name : List.of(JsonlFormat.FILE, "jsonl-report.tsv", "jsonl-matrix.tsv")) {
            Path file = out.resolve(name);
            if (!Files.exists(file)) {
                wrong.add("an export without its " + name);
            } else if (Files.mismatch(file, again.resolve(name)) >= 0) {
                wrong.add("an export whose " + name + " is not what the project holds");
            }
        }
    }

    private void lookAtExports(Path out) throws IOException {
        String begin = out.getFileName() + "-*";
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place.folder(), begin)) {
            for (Path folder : folders) {
                try (JsonlReader letters = JsonlReader.of(folder.resolve(JsonlFormat.FILE))) {
                    letters.forEachRemaining(letter -> {});
                } catch (DamagedExport | IOException e) {
                    wrong.add("half an export: " + e.getMessage());
                }
            }
        }
    }

    private void lookAtSpans(Path out) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(out, "letter-*.jsonl")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".jsonl", ".txt");
                int expected =
                        switch (new LetterReader().read(place.letters().resolve(name))) {
                            case Intake.Accepted read ->
                                    detection.detect(read.letter().text()).size();
                            case Intake.Refused refused ->
                                    throw new IllegalStateException(refused.message());
                        };
                if (lines(file) != expected) {
                    wrong.add(file.getFileName() + " has not the " + expected + " spans found");
                }
            }
        }
    }

    private static int lines(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        int lines = 0;
        for (String line : Files.readAllLines(file)) {
            json.readTree(line);
            lines++;
        }
        return lines;
    }
}
