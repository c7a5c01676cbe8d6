package org.glossator.session;

import java.nio.file.Path;
import java.util.List;
import org.glossator.intake.Intake;
import org.glossator.store.LetterId;

/// What became of the files that were to come in.
///
/// @param added the letters that came in, in the order of their files
/// @param known files whose letter was in the project already
/// @param refused files that are no letters, each with its reason
/// @param suggestions how many suggestions came with the letters
/// @param cancelled whether files were left because the work was cancelled
/// @param annotations how many annotations came from annotated files
/// @param remarks what a person should know of letters that came in
public record ImportReport(
        List<LetterId> added,
        List<Path> known,
        List<Intake.Refused> refused,
        long suggestions,
        boolean cancelled,
        long annotations,
        List<Remark> remarks) {

    public ImportReport {
        added = List.copyOf(added);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /// Something about a letter that came in, such as pages without text or spans left out.
    public record Remark(Path file, String text) {

        /// One line for a person: the file and what is so about it.
        public String message() {
            return file + ": " + text;
        }
    }
}
