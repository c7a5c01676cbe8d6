package org.glossator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/// One export: a format, run into a folder.
public final class Export {

    private Export() {}

    /// Writes the letters in the format and puts the files into the folder once all are whole; if
    /// it throws, the folder is as it was. Files of the same names are replaced, others stay.
    ///
    /// @param letters taken one by one; none is kept
    /// @param target the folder, made if absent
    /// @throws java.nio.file.NotDirectoryException if the target, or what it lies in, is a file
    public static ExportReport run(
            ExportFormat format, Iterator<ExportedLetter> letters, Path target) throws IOException {
        try (Staging staging = Staging.of(target)) {
            String reportName = format.id() + "-report.tsv";
            ExportLog log = new ExportLog(staging.folder().resolve(reportName));
            try (log) {
                format.write(letters, staging.folder(), log);
            }
            Staging.Published published = staging.publish();
            return log.report(
                    format.id(),
                    target.toAbsolutePath().normalize().resolve(reportName),
                    published.files(),
                    published.replaced());
        }
    }
}
