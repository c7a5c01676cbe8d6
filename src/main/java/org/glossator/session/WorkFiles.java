package org.glossator.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glossator.quality.Interval;
import org.glossator.store.QueueEntry;
import org.glossator.store.WorkDay;

/// Writes how the work goes into a new folder: tables with commas, and pictures as they are given.
///
/// @param letters how far the letters are, in their order
/// @param days when the reviewer worked
/// @param report what became of the suggestions
/// @param pictures PNG files by their names
public record WorkFiles(
        List<QueueEntry> letters,
        List<WorkDay> days,
        WorkReport report,
        Map<String, byte[]> pictures) {

    private static final double LEVEL = 0.95;

    /// @param folder where the new folder is made
    /// @param name of the new folder; if there is one, a number is put behind it
    /// @return the new folder
    /// @throws UncheckedIOException if it cannot be written
    public Path write(Path folder, String name) {
        try {
            Path made = folder.resolve(name);
            for (int number = 2; Files.exists(made); number++) {
                made = folder.resolve(name + "-" + number);
            }
            Files.createDirectories(made);
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                Files.write(made.resolve(picture.getKey() + ".png"), picture.getValue());
            }
            writeLetters(made.resolve("letters.csv"));
            writeFates(made.resolve("labels.csv"), "label", report.labels());
            writeFates(made.resolve("rules.csv"), "rule", report.rules());
            writeDays(made.resolve("days.csv"));
            writeOverTime(made.resolve("over-time.csv"));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLetters(Path file) throws IOException {
        try (CSVPrinter csv =
                csv(file, "letter", "status", "suggestions", "undecided", "annotations")) {
            for (QueueEntry entry : letters) {
                csv.printRecord(
                        entry.name(),
                        entry.status().name().toLowerCase(Locale.ROOT),
                        entry.suggestions(),
                        entry.undecided(),
                        entry.annotations());
            }
        }
    }

    private void writeDays(Path file) throws IOException {
        try (CSVPrinter csv = csv(file, "day", "edits", "minutes")) {
            for (WorkDay day : days) {
                csv.printRecord(day.day(), day.edits(), share(day.spent().toMillis() / 60_000.0));
            }
        }
    }

    private void writeOverTime(Path file) throws IOException {
        FatesOverTime over = report.overTime();
        try (CSVPrinter csv =
                csv(file, "from", "period", "of", "name", "accepted", "corrected", "rejected")) {
            for (FatesOverTime.Of of : over.parts()) {
                String kind =
                        switch (of) {
                            case FatesOverTime.Of.All() -> "all";
                            case FatesOverTime.Of.Label _ -> "label";
                            case FatesOverTime.Of.Rule _ -> "rule";
                        };
                for (FatesOverTime.Period period : over.periods(of)) {
                    csv.printRecord(
                            period.from(),
                            over.step().name().toLowerCase(Locale.ROOT),
                            kind,
                            of.name(),
                            period.counts().accepted(),
                            period.counts().corrected(),
                            period.counts().rejected());
                }
            }
        }
    }

    private static void writeFates(Path file, String of, List<FateCounts> counts)
            throws IOException {
        try (CSVPrinter csv =
                csv(
                        file,
                        of,
                        "accepted",
                        "corrected",
                        "rejected",
                        "undecided",
                        "precision",
                        "low",
                        "high")) {
            for (FateCounts one : counts) {
                boolean none = one.decided() == 0;
                Interval interval = one.interval(LEVEL);
                csv.printRecord(
                        one.name(),
                        one.accepted(),
                        one.corrected(),
                        one.rejected(),
                        one.undecided(),
                        none ? "" : share(one.precision()),
                        none ? "" : share(interval.low()),
                        none ? "" : share(interval.high()));
            }
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static CSVPrinter csv(Path file, String... header) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file);
        return CSVFormat.RFC4180.builder().setHeader(header).get().print(out);
    }
}
