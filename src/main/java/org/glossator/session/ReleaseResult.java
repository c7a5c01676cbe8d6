package org.glossator.session;

import java.util.List;
import org.glossator.export.ExportReport;
import org.glossator.export.Published;
import org.glossator.export.release.ReleaseDetail;

/// A release that was written.
///
/// @param reports what each of its exports came to
public record ReleaseResult(ReleaseDetail detail, List<ExportReport> reports, Published published) {

    public ReleaseResult {
        reports = List.copyOf(reports);
    }
}
