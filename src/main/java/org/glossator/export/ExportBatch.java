package org.glossator.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// Exports and other files that appear in a folder together, or not at all.
///
/// Beside each format's own files stand `F-report.tsv`, the spans that the format could not carry
/// as they are, `F-matrix.tsv`, what reading back gave of each letter, and `F-manifest.json`.
public final class ExportBatch implements Closeable {

    /// So many files are digested at once.
    private static final int AHEAD = 4;

    private final Staging staging;
    private final Path target;
    private final Executor executor;
    private final List<Path> manifests = new ArrayList<>();

    private ExportBatch(Staging staging, Path target, Executor executor) {
        this.staging = staging;
        this.target = target;
        this.executor = executor;
    }

    /// @param target the folder, made if absent
    /// @throws java.nio.file.NotDirectoryException if the target, or what it lies in, is a file
    public static ExportBatch into(Path target) throws IOException {
        return into(target, Runnable::run);
    }

    /// @param executor fits letters to the formats and compares them when they are read back, a few
    ///   at once; what it is given waits for nothing
    public static ExportBatch into(Path target, Executor executor) throws IOException {
        return new ExportBatch(Staging.of(target), target.toAbsolutePath().normalize(), executor);
    }

    /// Where everything is written first.
    public Path folder() {
        return staging.folder();
    }

    /// An export that is written and read back, and not yet in its place.
    ///
    /// @param place its folder within that of the batch; empty for that folder itself
    /// @param files its files, within the batch's folder
    public record Written(Path place, ExportReport report, List<Path> files) {

        public Written {
            files = List.copyOf(files);
        }
    }

    /// Writes the letters in the format and reads them back.
    ///
    /// @param place a folder within that of the batch, made if absent; empty for that folder itself
    /// @param options what the format was made with, for the manifest
    /// @param letters taken one by one; none is kept
    public Written add(
            Path place,
            ExportFormat format,
            Map<String, String> options,
            Iterator<ExportedLetter> letters)
            throws IOException {
        Path whole = staging.folder().resolve(place);
        Files.createDirectories(whole);
        Path folder = Files.createDirectory(whole.resolve("." + format.id()));
        Path expectations = folder.resolve(".expectations");
        String reportName = format.id() + "-report.tsv";
        ExportLog log = new ExportLog(folder.resolve(reportName));
        try (log;
                Outgoing outgoing = new Outgoing(format, letters, log, expectations, executor)) {
            format.write(outgoing, folder);
        }
        Path table = folder.resolve(format.id() + "-matrix.tsv");
        Map<String, String> digests = new TreeMap<>();
        Matrix matrix;
        List<Path> own = visible(folder);
        try (InOrder<Path, String> written =
                new InOrder<>(own.iterator(), Manifest::digest, executor, AHEAD)) {
            // The first are digested while everything is read back.
            written.hasNext();
            matrix = ReadingBack.of(format, folder, expectations, table, executor);
            own.forEach(file -> digests.put(relative(folder, file), written.next()));
        }
        digests.put(relative(folder, table), Manifest.digest(table));
        Files.delete(expectations);
        log.manifest(format.id(), options, digests).write(folder);
        List<Path> files = Staging.moveAll(folder, whole);
        manifests.add(place.resolve(Manifest.name(format.id())));
        ExportReport report =
                log.report(format.id(), matrix, target.resolve(place).resolve(reportName));
        return new Written(
                place, report, files.stream().map(staging.folder()::relativize).toList());
    }

    /// Puts everything in its place. Files of the same names are replaced, those of earlier exports
    /// in these formats that are no longer written are taken away, others stay.
    ///
    /// @param stale the folders within the target in which an earlier export in these formats may
    ///   be
    public Published publish(List<Path> stale) throws IOException {
        List<Path> earlier = new ArrayList<>(manifests);
        for (Path manifest : manifests) {
            stale.forEach(place -> earlier.add(place.resolve(manifest.getFileName())));
        }
        return staging.publish(earlier.stream().distinct().toList());
    }

    /// Takes away what was not published.
    @Override
    public void close() throws IOException {
        staging.close();
    }

    /// SHA-256 of each file under the folder, by its path there; but for files whose names begin
    /// with a dot.
    public static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        visible(folder).forEach(file -> digests.put(relative(folder, file), Manifest.digest(file)));
        return digests;
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
