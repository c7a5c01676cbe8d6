package org.glossator.export.release;

import org.glossator.export.SplitTable;
import org.glossator.export.split.SplitPlan;
import org.glossator.export.split.SplitRatio;
import org.glossator.export.split.SplitReport;

/// How a release is split.
///
/// @param report what it came to, as [SplitTable] says it
public record SplitDetail(String ratio, long seed, double similar, String report) {

    public static SplitDetail of(SplitReport report) {
        return new SplitDetail(
                report.plan().ratio().toString(),
                report.plan().decidedSeed(),
                report.plan().similar(),
                SplitTable.json(report));
    }

    /// How the next release is split the same way.
    public SplitPlan plan() {
        return new SplitPlan(SplitRatio.parse(ratio), seed, similar);
    }
}
