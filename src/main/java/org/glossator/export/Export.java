package org.glossator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;

/// One export: a format, run into a folder, and read back before it is put in its place.
///
/// Beside the format's own files stand `F-report.tsv`, the spans that the format could not carry as
/// they are, `F-matrix.tsv`, what reading back gave of each letter, and `F-manifest.json`.
public final class Export {

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
        try (ExportBatch batch = ExportBatch.into(target, executor)) {
            ExportBatch.Written written = batch.add(Path.of(""), format, options, letters);
            return written.report().at(batch.publish(SplitExport.PLACES));
        }
    }
}
