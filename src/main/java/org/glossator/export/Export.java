package org.glossator.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// One export: a format, run into a folder, and read back before it is put in its place.
///
/// Beside the format's own files stand `F-report.tsv`, the spans that the format could not carry as
/// they are, `F-matrix.tsv`, what reading back gave of each letter, and `F-manifest.json`.
public final class Export {

    private static final String EXPECTATIONS = ".expectations";

    /// So many files are digested at once.
    private static final int AHEAD = 4;

    private Export() {}

    /// Writes the letters in the format, reads them back, and puts the files into the folder once
    /// all are whole; if it throws, the folder is as it was. Files of the same names are replaced,
    /// those of an earlier export in this format that are no longer written are taken away, others
    /// stay.
    ///
    /// @param letters taken one by one; none is kept
    /// @param target the folder, made if absent
    /// @throws java.nio.file.NotDirectoryException if the target, or what it lies in, is a file
    public static ExportReport run(
            ExportFormat format, Iterator<ExportedLetter> letters, Path target) throws IOException {
        return run(format, Map.of(), letters, target);
    }

    /// @param options what the format was made with, for the manifest
    public static ExportReport run(
            ExportFormat format,
            Map<String, String> options,
            Iterator<ExportedLetter> letters,
            Path target)
            throws IOException {
        return run(format, options, letters, target, Runnable::run);
    }

    /// @param executor fits letters to the format and compares them when they are read back, a few
    ///   at once; what it is given waits for nothing
    public static ExportReport run(
            ExportFormat format,
            Map<String, String> options,
            Iterator<ExportedLetter> letters,
            Path target,
            Executor executor)
            throws IOException {
        try (Staging staging = Staging.of(target)) {
            Path folder = staging.folder();
            Path expectations = folder.resolve(EXPECTATIONS);
            String reportName = format.id() + "-report.tsv";
            ExportLog log = new ExportLog(folder.resolve(reportName));
            try (log;
                    Outgoing outgoing =
                            new Outgoing(format, letters, log, expectations, executor)) {
                format.write(outgoing, folder);
            }
            List<Path> files = files(folder, expectations);
            Path table = folder.resolve(format.id() + "-matrix.tsv");
            Map<String, String> digests = new TreeMap<>();
            Matrix matrix;
            try (InOrder<Path, String> written =
                    new InOrder<>(files.iterator(), Manifest::digest, executor, AHEAD)) {
                written.hasNext();
                matrix = ReadingBack.of(format, folder, expectations, table, executor);
                files.forEach(file -> digests.put(relative(folder, file), written.next()));
            }
            digests.put(relative(folder, table), Manifest.digest(table));
            Files.delete(expectations);
            log.manifest(format.id(), options, digests).write(folder);
            return log.report(
                    format.id(),
                    matrix,
                    target.toAbsolutePath().normalize().resolve(reportName),
                    staging.publish(Manifest.name(format.id())));
        }
    }

    private static List<Path> files(Path folder, Path except) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> !f.equals(except)).toList();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
