package org.glossator.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossator.export.split.Side;
import org.glossator.export.split.SplitReport;

/// An export of a corpus that is split: a folder for each side, or, where the format has files for
/// sides itself, one run over all of them.
public final class SplitExport {

    /// Where exports of any side, or of none, may lie within a folder.
    static final List<Path> PLACES =
            Stream.concat(Stream.of(""), Arrays.stream(Side.values()).map(Side::id))
                    .map(Path::of)
                    .toList();

    private SplitExport() {}

    /// What was written.
    ///
    /// @param parts one for each side, or one for all
    public record Result(List<ExportReport> parts, SplitReport split, Published published) {

        public Result {
            parts = List.copyOf(parts);
        }
    }

    /// Writes the export, reads it back, and puts it in its place when all of it is whole, with
    /// `F-split.tsv`, the side and the group of each letter, and `F-split.json`, what the split
    /// came to.
    ///
    /// @param sides gives the letters of a side, each with the side in its meta; asked once for
    ///   each
    /// @param executor fits and compares letters, a few at once
    public static Result run(
            ExportFormat format,
            Map<String, String> options,
            Function<Side, Iterator<ExportedLetter>> sides,
            SplitReport report,
            Path target,
            Executor executor)
            throws IOException {
        try (ExportBatch batch = ExportBatch.into(target, executor)) {
            String table = format.id() + "-split.tsv";
            List<ExportBatch.Written> parts;
            try (BufferedWriter rows = Files.newBufferedWriter(batch.folder().resolve(table))) {
                rows.write(SplitTable.HEAD);
                parts = add(batch, format, options, side -> noted(sides.apply(side), rows));
            }
            SplitTable.write(report, batch.folder().resolve(format.id() + "-split.json"));
            Published published = batch.publish(PLACES);
            return new Result(
                    parts.stream().map(ExportBatch.Written::report).toList(), report, published);
        }
    }

    /// Adds such an export to a batch.
    public static List<ExportBatch.Written> add(
            ExportBatch batch,
            ExportFormat format,
            Map<String, String> options,
            Function<Side, Iterator<ExportedLetter>> sides)
            throws IOException {
        if (format.holdsSides()) {
            return List.of(batch.add(Path.of(""), format, options, all(sides)));
        }
        List<ExportBatch.Written> parts = new ArrayList<>();
        for (Side side : Side.values()) {
            Iterator<ExportedLetter> letters = sides.apply(side);
            if (letters.hasNext()) {
                parts.add(batch.add(Path.of(side.id()), format, options, letters));
            }
        }
        return parts;
    }

    private static Iterator<ExportedLetter> all(Function<Side, Iterator<ExportedLetter>> sides) {
        Iterator<Side> coming = Arrays.asList(Side.values()).iterator();
        return new Iterator<>() {
            private Iterator<ExportedLetter> letters = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!letters.hasNext() && coming.hasNext()) {
                    letters = sides.apply(coming.next());
                }
                return letters.hasNext();
            }

            @Override
            public ExportedLetter next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return letters.next();
            }
        };
    }

    private static Iterator<ExportedLetter> noted(
            Iterator<ExportedLetter> letters, BufferedWriter rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return letters.hasNext();
            }

            @Override
            public ExportedLetter next() {
                ExportedLetter letter = letters.next();
                try {
                    rows.write(SplitTable.row(letter));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return letter;
            }
        };
    }
}
