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
public record ImportReport(
        List<LetterId> added,
        List<Path> known,
        List<Intake.Refused> refused,
        long suggestions,
        boolean cancelled) {

    public ImportReport {
        added = List.copyOf(added);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }
}
