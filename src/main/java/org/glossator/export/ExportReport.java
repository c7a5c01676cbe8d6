package org.glossator.export;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote, and what its format could not carry.
///
/// @param format the format's id
/// @param letters how many were written
/// @param spans how many were written, changed ones included
/// @param changed how many spans were written otherwise than they are
/// @param dropped how many spans were left out
/// @param textsChanged how many letters' texts had to be changed, each in place
/// @param firstChanges the first of the spans changed or dropped; all of them are in `reportFile`
/// @param matrix what reading the files back showed
/// @param reportFile the table of all spans changed or dropped
/// @param files what was written, the report included, sorted
/// @param replaced those of `files` that were there before
public record ExportReport(
        String format,
        long letters,
        long spans,
        long changed,
        long dropped,
        long textsChanged,
        List<SpanChange> firstChanges,
        Matrix matrix,
        Path reportFile,
        List<Path> files,
        List<Path> replaced) {

    public ExportReport {
        firstChanges = List.copyOf(firstChanges);
        files = List.copyOf(files);
        replaced = List.copyOf(replaced);
    }

    /// Whether every letter and every span was written just as it is.
    public boolean isWhole() {
        return changed == 0 && dropped == 0 && textsChanged == 0;
    }

    /// The same of files that are in their place now.
    ExportReport at(Published published) {
        return new ExportReport(
                format,
                letters,
                spans,
                changed,
                dropped,
                textsChanged,
                firstChanges,
                matrix,
                reportFile,
                published.files(),
                published.replaced());
    }
}
