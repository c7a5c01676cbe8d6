package org.glossator.export;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One export: a format, run into a folder, and read back before it is put in its place.
///
/// Beside the format's own files stand `F-report.tsv`, the spans that the format could not carry as
/// they are, `F-matrix.tsv`, what reading back gave of each letter, and `F-manifest.json`.
public final class Export {

    private static final int BUFFER = 1 << 16;

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
        try (Staging staging = Staging.of(target)) {
            Path folder = staging.folder();
            Path expectations = folder.resolve(".expectations");
            String reportName = format.id() + "-report.tsv";
            ExportLog log = new ExportLog(folder.resolve(reportName));
            try (log;
                    DataOutputStream out =
                            new DataOutputStream(
                                    new BufferedOutputStream(
                                            Files.newOutputStream(expectations), BUFFER))) {
                format.write(fitted(format, letters, log, out), folder);
            }
            Path table = folder.resolve(format.id() + "-matrix.tsv");
            Matrix matrix = ReadingBack.of(format, folder, expectations, table);
            Files.delete(expectations);
            log.manifest(format.id(), options, digests(folder)).write(folder);
            return log.report(
                    format.id(),
                    matrix,
                    target.toAbsolutePath().normalize().resolve(reportName),
                    staging.publish(Manifest.name(format.id())));
        }
    }

    private static Iterator<Fitted> fitted(
            ExportFormat format,
            Iterator<ExportedLetter> letters,
            ExportLog log,
            DataOutputStream expectations) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return letters.hasNext();
            }

            @Override
            public Fitted next() {
                Fitted fitted = format.fit(letters.next());
                try {
                    log.add(fitted);
                    Expectation.of(fitted, format.carries()).write(expectations);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return fitted;
            }
        };
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(relative(folder, file), Manifest.digest(file)));
        }
        return digests;
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
